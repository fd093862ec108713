import { boxAround, overlap, stretchesOf, within } from "./boxes.ts";
import { widestOf } from "./lay-out.ts";
import type { Arrow, Box, Picture, Point, Shape } from "./picture.ts";
import { sizes } from "./sizes.ts";
import { textWidth } from "./wrap.ts";

/** A number that is to stand at a step; `late` for the late ones among those. */
export interface Wanted {
  readonly step: string;
  readonly late: boolean;
  readonly text: string;
}

/** The same with its place. */
export interface Badge extends Wanted {
  readonly box: Box;
}

/** High and wide enough to be pressed. */
const HEIGHT = 24;
const NARROWEST = 32;
/** How closely places are tried. */
const PACE = 3;

/**
 * Puts numbers at the border of their step, the count at the right and the late ones at the left, where they cover no
 * arrow, no words and no other shape.
 */
export function placeBadges(picture: Picture, wanted: readonly Wanted[]): Badge[] {
  const { shapes, arrows, width, height } = picture;
  const inside: Box = { x: sizes.number, y: sizes.header, width: width - sizes.number - sizes.time, height };
  const standing = [
    ...arrows.flatMap(groundOf),
    ...arrows.flatMap(({ label }) => (label ? [label.box] : [])),
    ...shapes.map(wordsOf),
  ];
  const placed: Badge[] = [];
  for (const one of wanted) {
    const shape = shapes.find(({ id }) => id === one.step);
    if (!shape) continue;
    const size = { width: Math.max(NARROWEST, textWidth(one.text, sizes.label) + 16), height: HEIGHT };
    const others = shapes.filter((other) => other !== shape);
    const taken = [...standing, ...others, ...placed.map(({ box }) => box)];
    const places = placesAt(shape, size, one.late);
    const free = places.find((box) => within(box, inside) && !taken.some((other) => overlap(box, other)));
    placed.push({ ...one, box: free ?? places[0]! });
  }
  return placed;
}

/** What an arrow covers, its head included. */
function groundOf({ points }: Arrow): Box[] {
  const stretches = stretchesOf(points);
  const [before, end] = stretches.at(-1)!;
  const back = (from: number, to: number) => to - Math.sign(to - from) * 12;
  const neck: Point = { x: back(before.x, end.x), y: back(before.y, end.y) };
  return [...stretches.map(([from, to]) => boxAround(from, to, 3)), boxAround(neck, end, 6)];
}

function wordsOf({ text: { lines, x, y } }: Shape): Box {
  const width = widestOf(lines, sizes.text);
  return { x: x - width / 2, y: y - 12, width, height: (lines.length - 1) * sizes.line + 16 };
}

/** Places that touch a shape, the nearest to the wished one first. */
function placesAt(shape: Shape, { width, height }: Pick<Box, "width" | "height">, late: boolean): Box[] {
  const aside = shape.kind === "decision" ? shape.width * 0.15 : 12;
  const wish = {
    x: late ? shape.x + aside : shape.x + shape.width - aside,
    y: shape.y + (shape.kind === "decision" ? shape.height * 0.15 : 0),
  };
  const along = (from: number, length: number) =>
    Array.from({ length: Math.floor(length / PACE) + 1 }, (_, step) => from + step * PACE);
  const far = ({ x, y }: Box) => Math.hypot(x + width / 2 - wish.x, y + height / 2 - wish.y);
  return along(shape.x - width, shape.width + width)
    .flatMap((x) => along(shape.y - height, shape.height + height).map((y): Box => ({ x, y, width, height })))
    .concat({ x: wish.x - width / 2, y: wish.y - height / 2, width, height })
    .toSorted((a, b) => far(a) - far(b));
}

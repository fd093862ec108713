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
    const isFree = (box: Box) => within(box, inside) && !taken.some((other) => overlap(box, other));
    placed.push({ ...one, box: nearest(shape, size, one.late, isFree) });
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

/** The free place that touches a shape and is nearest to the wished one; the wished one where none is free. */
function nearest(
  shape: Shape,
  { width, height }: Pick<Box, "width" | "height">,
  late: boolean,
  isFree: (box: Box) => boolean,
): Box {
  const aside = shape.kind === "decision" ? shape.width * 0.15 : 12;
  const wish: Box = {
    x: (late ? shape.x + aside : shape.x + shape.width - aside) - width / 2,
    y: shape.y + (shape.kind === "decision" ? shape.height * 0.15 : 0) - height / 2,
    width,
    height,
  };
  if (isFree(wish)) return wish;
  let best = wish;
  let least = Infinity;
  for (let x = shape.x - width; x <= shape.x + shape.width; x += PACE)
    for (let y = shape.y - height; y <= shape.y + shape.height; y += PACE) {
      const far = (x - wish.x) ** 2 + (y - wish.y) ** 2;
      // Only a nearer place is worth looking at closely.
      if (far >= least) continue;
      const box = { x, y, width, height };
      if (isFree(box)) [best, least] = [box, far];
    }
  return best;
}

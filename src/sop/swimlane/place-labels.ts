import type { Language } from "#text/words.ts";
import { boxAround, overlap, stretchesOf, within } from "./boxes.ts";
import type { Link } from "./draw-arrows.ts";
import { type Layout, widestOf } from "./lay-out.ts";
import type { Arrow, Box, Point } from "./picture.ts";
import { sizes } from "./sizes.ts";
import { wrapped } from "./wrap.ts";

const AIR = 4;

/** Puts the answer of each way beside its arrow, near where it leaves, where nothing else stands. */
export function placeLabels(
  layout: Layout,
  arrows: readonly Arrow[],
  links: readonly Link[],
  language: Language,
): Arrow[] {
  const placed: Box[] = [];
  const lines = arrows.flatMap(({ points }) => stretchesOf(points).map(([from, to]) => boxAround(from, to)));
  const standing = [...layout.shapes, ...lines];
  return arrows.map((arrow, at) => {
    const words = links[at]?.when?.[language];
    if (!words) return arrow;
    const text = wrapped(words, 104, sizes.label);
    const size = { width: widestOf(text, sizes.label) + 2, height: text.length * sizes.labelLine };
    const inside: Box = {
      x: sizes.number,
      y: sizes.header,
      width: layout.width - sizes.number - sizes.time,
      height: layout.height - sizes.header,
    };
    const candidates = stretchesOf(arrow.points).flatMap(([from, to]) => placesAlong(from, to, size));
    const box = cheapest(candidates, (candidate) => {
      const outside = within(candidate, inside) ? 0 : 10;
      return outside + [...standing, ...placed].filter((other) => overlap(candidate, other)).length;
    });
    placed.push(box);
    const label = { lines: text, x: box.x + box.width / 2, y: box.y + sizes.labelLine * 0.77, box };
    return { ...arrow, label };
  });
}

/** Above and below a level stretch, right and left of an upright one; the nearer to its beginning the better. */
function placesAlong(from: Point, to: Point, { width, height }: Pick<Box, "width" | "height">): Box[] {
  const level = from.y === to.y;
  const length = Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
  const shifts = Array.from({ length: Math.floor(length / 8) + 1 }, (_, step) => AIR + step * 8);
  const ahead = level ? Math.sign(to.x - from.x) : Math.sign(to.y - from.y);
  return shifts.flatMap((shift): Box[] => {
    if (level) {
      const x = ahead > 0 ? from.x + shift : from.x - shift - width;
      return [from.y - height - AIR, from.y + AIR].map((y) => ({ x, y, width, height }));
    }
    const y = ahead > 0 ? from.y + shift : from.y - shift - height;
    return [from.x + AIR, from.x - width - AIR].map((x) => ({ x, y, width, height }));
  });
}

function cheapest(boxes: readonly Box[], costOf: (box: Box) => number): Box {
  let best = { box: boxes[0]!, cost: Infinity };
  for (const box of boxes) {
    const cost = costOf(box);
    if (cost === 0) return box;
    if (cost < best.cost) best = { box, cost };
  }
  return best.box;
}

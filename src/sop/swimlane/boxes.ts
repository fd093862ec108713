import type { Box, Point } from "./picture.ts";

/** The straight stretches of an arrow, from corner to corner. */
export function stretchesOf(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).map((to, at) => [points[at]!, to]);
}

/** The ground of a straight line that is so wide on either side. */
export function boxAround(from: Point, to: Point, wide = 1): Box {
  const [x, y] = [Math.min(from.x, to.x) - wide, Math.min(from.y, to.y) - wide];
  return { x, y, width: Math.abs(from.x - to.x) + 2 * wide, height: Math.abs(from.y - to.y) + 2 * wide };
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function within(a: Box, b: Box): boolean {
  return a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
}

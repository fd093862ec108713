import type { Layout } from "./lay-out.ts";
import type { Point, Shape } from "./picture.ts";
import { sizes } from "./sizes.ts";

/** Lines on which arrows may run: beside and through the middle of every lane, above, below and through every row. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Whether an arrow may run from a crossing to the one right of it, or below it, without touching a shape. */
  readonly freeRight: readonly boolean[];
  readonly freeDown: readonly boolean[];
}

const AIR = 3;

/** The grid of a layout. Crossings are numbered row by row: `y * xs.length + x`. */
export function gridOf({ lanes, rows, shapes }: Layout): Grid {
  const xs = lanes.flatMap(({ x, width }) => tracks(x, width, sizes.laneTracks));
  const ys = rows.flatMap(({ y, height }) => tracks(y, height, sizes.rowTracks));
  const points = ys.flatMap((y) => xs.map((x): Point => ({ x, y })));
  const free = (from: Point, to: Point | undefined) =>
    to !== undefined && !shapes.some((shape) => touches(shape, from, to));
  return {
    xs,
    ys,
    freeRight: points.map((point, at) => free(point, (at + 1) % xs.length === 0 ? undefined : points[at + 1])),
    freeDown: points.map((point, at) => free(point, points[at + xs.length])),
  };
}

function tracks(from: number, length: number, distances: readonly number[]): number[] {
  const far = distances.toReversed();
  return [...distances.map((d) => from + d), from + length / 2, ...far.map((d) => from + length - d)];
}

/** Whether a level or upright line comes closer to a shape than a little air. */
export function touches({ x, y, width, height }: Shape, from: Point, to: Point): boolean {
  return (
    Math.max(from.x, to.x) > x - AIR &&
    Math.min(from.x, to.x) < x + width + AIR &&
    Math.max(from.y, to.y) > y - AIR &&
    Math.min(from.y, to.y) < y + height + AIR
  );
}

import type { Grid } from "./grid.ts";
import type { Point, Shape } from "./picture.ts";
import { sizes } from "./sizes.ts";

/** Directions: right, down, left, up. */
export type Direction = 0 | 1 | 2 | 3;
export const directions: readonly Direction[] = [0, 1, 2, 3];

/** The middle of a side of a shape, where arrows leave and arrive. */
export interface Port extends Point {
  readonly id: string;
  readonly side: Direction;
  /** The crossing of the grid just outside. */
  readonly crossing: number;
}

/** The four ports of a shape. */
export function portsOf(shape: Shape, grid: Grid): readonly Port[] {
  const { x, y, width, height, kind } = shape;
  const middle = { x: x + width / 2, y: y + height / 2 };
  const foot = kind === "thing" ? 4 : 0;
  const places: readonly Point[] = [
    { x: x + width, y: middle.y },
    { x: middle.x, y: y + height - foot },
    { x, y: middle.y },
    { x: middle.x, y },
  ];
  return directions.map((side) => ({
    id: `${shape.id} ${side}`,
    side,
    ...places[side]!,
    crossing: outside(shape, side, grid),
  }));
}

function outside({ x, y, width, height }: Shape, side: Direction, { xs, ys }: Grid): number {
  const column = nearest(xs, [x + width, x + width / 2, x, x + width / 2][side]!, side === 0 ? 1 : side === 2 ? -1 : 0);
  const row = nearest(ys, [y + height / 2, y + height, y + height / 2, y][side]!, side === 1 ? 1 : side === 3 ? -1 : 0);
  return row * xs.length + column;
}

/** Index of the line at a place (0), or of the first one beyond it (1: after, -1: before). */
function nearest(lines: readonly number[], place: number, beyond: -1 | 0 | 1): number {
  if (beyond === 1) return lines.findIndex((line) => line > place + sizes.laneTracks[0] / 2);
  if (beyond === -1) return lines.findLastIndex((line) => line < place - sizes.laneTracks[0] / 2);
  return lines.findIndex((line) => Math.abs(line - place) < 0.01);
}

import type { Words } from "#text/words.ts";
import type { Sop } from "../types.ts";
import { findPath, type Gate, type Path } from "./find-path.ts";
import { type Grid, gridOf } from "./grid.ts";
import type { Layout } from "./lay-out.ts";
import type { Arrow, Point, Shape } from "./picture.ts";
import { type Port, portsOf } from "./ports.ts";
import { makeTraffic } from "./traffic.ts";

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly when?: Words;
}

/** Every arrow of an SOP: from a step to its thing, and from there along the ways on. */
export function linksOf({ steps }: Sop): readonly Link[] {
  return steps.flatMap(({ id, thing, next }): Link[] => {
    const out = thing ? `${id}:thing` : id;
    return [...(thing ? [{ from: id, to: out }] : []), ...next.map(({ to, ...way }) => ({ from: out, to, ...way }))];
  });
}

/**
 * Leads the links around the shapes, the short ones first, so that long ones and loops back take what is left. Given in
 * the order of the links.
 */
export function drawArrows(layout: Layout, links: readonly Link[]): readonly Arrow[] {
  const grid = gridOf(layout);
  const shapes = new Map(layout.shapes.map((shape) => [shape.id, shape]));
  const traffic = makeTraffic();
  const taken = new Map<string, "in" | "out">();
  const arrows = new Map<Link, Arrow>();
  const reach = (link: Link) => spanOf(shapes.get(link.from)!, shapes.get(link.to)!);
  for (const link of links.toSorted((a, b) => reach(a) - reach(b))) {
    const [from, to] = [shapes.get(link.from)!, shapes.get(link.to)!];
    const sources = gates(portsOf(from, grid), "out", taken);
    const targets = gates(portsOf(to, grid), "in", taken);
    const path = findPath(grid, traffic, sources, targets, to.id);
    traffic.add(path.crossings, to.id);
    taken.set(path.from.id, "out").set(path.to.id, "in");
    arrows.set(link, { from: from.id, to: to.id, points: cornersOf(path, grid) });
  }
  return links.map((link) => arrows.get(link)!);
}

/** How far a link has to go; a step and its thing go first, and what leads back goes last. */
function spanOf(from: Shape, to: Shape): number {
  if (from.stepId === to.stepId) return 0;
  const back = to.y + to.height < from.y ? 100_000 : 0;
  return back + Math.abs(to.y - from.y) + Math.abs(to.x - from.x) / 4;
}

/** Ports with how unwelcome each is. By side: right, down, left, up. */
const dislikes = { out: [8, 0, 8, 160], in: [14, 160, 14, 0] } as const;

function gates(ports: readonly Port[], way: "in" | "out", taken: ReadonlyMap<string, "in" | "out">): Gate[] {
  return ports.map((port) => {
    const user = taken.get(port.id);
    const shared = user === undefined ? 0 : user === way && way === "in" ? 30 : 2_000;
    return { port, cost: dislikes[way][port.side] + shared };
  });
}

function cornersOf({ from, to, crossings }: Path, { xs, ys }: Grid): Point[] {
  const places = crossings.map((at): Point => ({ x: xs[at % xs.length]!, y: ys[Math.floor(at / xs.length)]! }));
  const all = [point(from), ...places, point(to)];
  return all.filter((place, index) => {
    const [before, after] = [all[index - 1], all[index + 1]];
    if (!before || !after) return true;
    return !((before.x === place.x && place.x === after.x) || (before.y === place.y && place.y === after.y));
  });
}

function point({ x, y }: Point): Point {
  return { x, y };
}

import type { Grid } from "./grid.ts";
import { makeHeap } from "./heap.ts";
import { type Direction, directions, type Port } from "./ports.ts";
import type { Traffic } from "./traffic.ts";

export interface Gate {
  readonly port: Port;
  /** How unwelcome it is to use this port. */
  readonly cost: number;
}

export interface Path {
  readonly from: Port;
  readonly to: Port;
  /** Crossings of the grid, one step apart. */
  readonly crossings: readonly number[];
}

interface Visit {
  readonly at: number;
  readonly heading: Direction;
  readonly from: Port;
  readonly before: Visit | undefined;
  readonly to?: Port;
}

const TURN = 45;

/** The cheapest way from one of the ports to one of the others: short, few turns, out of the way of other arrows. */
export function findPath(
  grid: Grid,
  traffic: Traffic,
  sources: readonly Gate[],
  targets: readonly Gate[],
  target: string,
): Path {
  const heap = makeHeap<Visit>();
  const settled = new Set<number>();
  const wide = grid.xs.length;
  for (const { port, cost } of sources) {
    heap.push(cost, { at: port.crossing, heading: port.side, from: port, before: undefined });
  }
  for (let next = heap.pop(); next; next = heap.pop()) {
    const { cost, value: visit } = next;
    if (visit.to) return { from: visit.from, to: visit.to, crossings: crossingsOf(visit) };
    const state = visit.at * 4 + visit.heading;
    if (settled.has(state)) continue;
    settled.add(state);
    for (const { port, cost: dislike } of targets) {
      const inward = opposite(port.side);
      if (port.crossing !== visit.at || inward === opposite(visit.heading)) continue;
      heap.push(cost + dislike + turning(visit, inward), { ...visit, before: visit.before, to: port });
    }
    for (const heading of directions) {
      const to = stepTo(grid, visit.at, heading, wide);
      if (heading === opposite(visit.heading) || to === undefined) continue;
      const length =
        Math.abs(grid.xs[to % wide]! - grid.xs[visit.at % wide]!) +
        Math.abs(grid.ys[Math.floor(to / wide)]! - grid.ys[Math.floor(visit.at / wide)]!);
      const along = traffic.alongCost(visit.at, to, target) + length;
      heap.push(cost + along + turning(visit, heading), { at: to, heading, from: visit.from, before: visit });
    }
  }
  throw new Error(`No way for an arrow to ${target}.`);

  function turning(visit: Visit, heading: Direction): number {
    return (visit.heading === heading ? 0 : TURN) + traffic.crossingCost(visit.at, visit.heading, heading, target);
  }
}

function crossingsOf(visit: Visit): number[] {
  const crossings: number[] = [];
  for (let place: Visit | undefined = visit; place; place = place.before) crossings.unshift(place.at);
  return crossings;
}

function opposite(direction: Direction): Direction {
  return ((direction + 2) % 4) as Direction;
}

/** The crossing next to one in a direction, if an arrow may run there. */
function stepTo({ freeRight, freeDown }: Grid, at: number, heading: Direction, wide: number): number | undefined {
  if (heading === 0) return freeRight[at] ? at + 1 : undefined;
  if (heading === 1) return freeDown[at] ? at + wide : undefined;
  if (heading === 2) return at % wide > 0 && freeRight[at - 1] ? at - 1 : undefined;
  return at >= wide && freeDown[at - wide] ? at - wide : undefined;
}

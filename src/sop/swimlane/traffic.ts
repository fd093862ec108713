import type { Direction } from "./ports.ts";

/** What runs where already, so that later arrows keep out of its way. */
export interface Traffic {
  /** What it costs, above its length, to run from a crossing in a direction towards an arrow's target. */
  alongCost(from: number, to: number, target: string): number;
  /** What it costs to pass a crossing, straight on or turning. */
  crossingCost(at: number, coming: Direction, going: Direction, target: string): number;
  add(path: readonly number[], target: string): void;
}

const OVERLAP = 600;
const CROSS = 60;
const TOUCH = 250;

/** Empty roads. Arrows to the same target may join; others may cross, but not share a stretch nor a corner. */
export function makeTraffic(): Traffic {
  const stretches = new Map<string, Set<string>>();
  const corners = new Map<number, Set<string>>();
  const straights = new Map<number, Set<string>>();
  const others = (users: ReadonlySet<string> | undefined, target: string) =>
    [...(users ?? [])].some((user) => user !== target);
  return {
    alongCost: (from, to, target) => (others(stretches.get(stretch(from, to)), target) ? OVERLAP : 0),
    crossingCost(at, coming, going, target) {
      const turns = coming !== going;
      if (others(corners.get(at), target)) return TOUCH;
      return others(straights.get(at), target) ? (turns ? TOUCH : CROSS) : 0;
    },
    add(path, target) {
      path.forEach((at, index) => {
        const [before, after] = [path[index - 1], path[index + 1]];
        if (after !== undefined) put(stretches, stretch(at, after), target);
        const turns = before !== undefined && after !== undefined && at - before !== after - at;
        put(turns ? corners : straights, at, target);
      });
    },
  };
}

function stretch(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function put<K>(map: Map<K, Set<string>>, key: K, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}

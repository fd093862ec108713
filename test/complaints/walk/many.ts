import type { Broken } from "./broken.ts";
import { journeyOf, type Recorded } from "./journey.ts";
import type { Rulebook } from "./rulebook.ts";
import { brokenBy } from "./shrink.ts";
import type { World } from "./worlds.ts";

export interface Found {
  readonly seed: number;
  readonly journey: Recorded;
  readonly broken: Broken;
}

/** Walks the journeys of so many seeds and gives the first that breaks a rule. */
export function firstBroken(from: number, sequences: number, rules: Rulebook, among?: readonly World[]): Found | null {
  for (let seed = from; seed < from + sequences; seed++) {
    const journey = journeyOf(seed, rules, among);
    const broken = brokenBy(journey);
    if (broken) return { seed, journey, broken };
  }
  return null;
}

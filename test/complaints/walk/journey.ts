import { HOUR, MINUTE } from "#lib/time.ts";
import { randomFrom } from "./random.ts";
import type { Rulebook } from "./rulebook.ts";
import type { Step } from "./step.ts";
import { type Journey, type Next } from "./walk.ts";
import { lodging, wander } from "./wander.ts";
import { type World, worlds } from "./worlds.ts";

/** A journey and the steps that it took, once it was walked. */
export interface Recorded extends Journey {
  readonly steps: readonly Step[];
}

/** The journey of a seed: the world, the lodging and every step come from it. */
export function journeyOf(seed: number, rules: Rulebook, among: readonly World[] = worlds): Recorded {
  const random = randomFrom(seed);
  const world = random.one(among);
  const length = 6 + random.below(30);
  const delay = random.chance(0.8) ? MINUTE : random.below(100) * HOUR;
  const steps: Step[] = [];
  const next: Next = (complaint, now, calendar) => {
    if (steps.length === length) return null;
    const step = wander(random, world, calendar, complaint, now);
    steps.push(step);
    return step;
  };
  return { world, rules, lodging: lodging(random), next, delay, readBack: random.chance(0.2), steps };
}

/** The same journey along given steps. */
export function along(journey: Journey, steps: readonly Step[]): Recorded {
  let taken = 0;
  return { ...journey, steps, next: () => steps[taken++] ?? null };
}

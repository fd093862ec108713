import { Broken } from "./broken.ts";
import { along, type Recorded } from "./journey.ts";
import { walk } from "./walk.ts";

/** The rule that a journey breaks, or null. */
export function brokenBy(journey: Recorded): Broken | null {
  try {
    walk(journey);
    return null;
  } catch (error) {
    if (error instanceof Broken) return error;
    return new Broken("nothing throws", error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** The fewest steps of a journey, left out one after the other, that still break the same rule. */
export function shrink(journey: Recorded, rule: string): Recorded {
  for (let index = journey.steps.length - 1, steps = journey.steps; ; index--) {
    if (index < 0) return along(journey, steps);
    const fewer = steps.toSpliced(index, 1);
    if (brokenBy(along(journey, fewer))?.rule === rule) steps = fewer;
  }
}

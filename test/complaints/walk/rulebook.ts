import { apply } from "#complaints/apply.ts";
import { decide, ready } from "#complaints/decide.ts";
import { nextWake } from "#complaints/wake.ts";

/** The rules that a walk holds to account. A test of the checker hands in worse ones. */
export interface Rulebook {
  readonly decide: typeof decide;
  readonly ready: typeof ready;
  readonly apply: typeof apply;
  readonly nextWake: typeof nextWake;
}

export const rulebook: Rulebook = { decide, ready, apply, nextWake };

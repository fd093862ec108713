import type { Recalculate } from "../commands.ts";
import { reckonedAgain } from "../reckon-again.ts";
import { refuse } from "#lib/refusal.ts";
import type { Rule } from "../scene.ts";

/** The calendar has a new version (a decree, a year that had no table): every clock that runs is reckoned again. */
export const recalculate: Rule<Recalculate> = {
  ready: (scene) => (reckonedAgain(scene) ? null : refuse("too_early")),
  decide(scene, { because }) {
    const again = reckonedAgain(scene);
    return again ? [{ ...again, ...(because && { because }) }] : [];
  },
};

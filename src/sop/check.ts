import { checkActors } from "./check/actors.ts";
import { checkKinds } from "./check/kinds.ts";
import { checkLists } from "./check/lists.ts";
import { checkNotices } from "./check/notices.ts";
import { checkOffice } from "./check/office.ts";
import type { Problem } from "./check/problem.ts";
import { checkTargets } from "./check/targets.ts";
import { checkWays } from "./check/ways.ts";
import { checkWords } from "./check/words.ts";
import type { Sop } from "./types.ts";

/**
 * What is wrong with a well-formed SOP; empty when an office can run by it. Each problem names its rule and its place.
 * Proven when empty: every step is reached from the start and reaches an end, every actor and way is known, every
 * target is positive, nothing is answered unreviewed, and every notice speaks both languages.
 */
export function checkSop(sop: Sop): Problem[] {
  return [
    ...checkLists(sop),
    ...checkWays(sop),
    ...checkActors(sop),
    ...checkKinds(sop),
    ...checkTargets(sop),
    ...checkNotices(sop),
    ...checkWords(sop),
    ...checkOffice(sop),
  ];
}

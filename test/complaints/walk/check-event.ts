import { checkAnswer } from "./answer-invariants.ts";
import { holds } from "./broken.ts";
import { checkClocks } from "./clock-invariants.ts";
import { checkClosing } from "./closing-invariants.ts";
import { checkDues } from "./due-invariants.ts";
import { checkHidden } from "./hidden-invariants.ts";
import type { Moment } from "./moment.ts";
import { checkPeople } from "./people-invariants.ts";

/** Everything that must hold after any event of a complaint. */
export function checkEvent(moment: Moment): void {
  holds("each event counts one", moment.after.version === moment.before.version + 1);
  checkPeople(moment);
  checkHidden(moment);
  checkAnswer(moment);
  checkClosing(moment);
  checkClocks(moment);
  checkDues(moment);
}

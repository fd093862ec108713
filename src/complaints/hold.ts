import { workingDaysWaited } from "#calendar/working-days.ts";
import { isRefusal } from "#lib/refusal.ts";
import type { Day } from "#lib/time.ts";
import { movedByDays } from "./due.ts";
import type { MovedDue } from "./events.ts";
import type { Scene } from "./scene.ts";

/** What a hold cost: the working days waited for the complainant, and the due date moved by them. */
export interface EndedHold {
  readonly waited: readonly Day[];
  readonly moved: MovedDue | null;
}

/** Ends the hold of the response clock now, if there is one. The same day costs nothing. */
export function endOfHold({ calendar, complaint, now }: Scene): EndedHold {
  const clock = complaint.clocks.response;
  if (!clock || clock.heldAt === null || clock.stoppedAt !== null) return { waited: [], moved: null };
  const since = clock.heldAt;
  const waited = workingDaysWaited(calendar, since, now);
  if (isRefusal(waited)) return { waited: [], moved: { ...movedByDays(calendar, null, 0, "hold"), since } };
  if (waited.days.length === 0) return { waited: [], moved: null };
  return { waited: waited.days, moved: { ...movedByDays(calendar, clock.dueAt, waited.days.length, "hold"), since } };
}

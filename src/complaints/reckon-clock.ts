import { closingOf } from "#calendar/closing-of.ts";
import type { Calendar } from "#calendar/make-calendar.ts";
import { isRefusal } from "#lib/refusal.ts";
import type { Day, Instant } from "#lib/time.ts";
import { targetOf } from "#sop/ask.ts";
import type { Sop } from "#sop/types.ts";
import { startDue } from "./due.ts";
import type { StartedDue } from "./events.ts";
import { reckonResponse } from "./reckon-response.ts";
import type { Clock, Complaint, RunningClockKind } from "./types.ts";

/** A clock reckoned from its beginning by this calendar, its recorded moves included. */
export function reckonClock(
  sop: Sop,
  calendar: Calendar,
  complaint: Complaint,
  kind: RunningClockKind,
  clock: Clock,
): StartedDue {
  const { supplement, closing, reminderBefore } = sop.limits;
  switch (kind) {
    case "receipt":
      return startDue(calendar, clock.startedAt, targetOf(sop, "receipt")!.target);
    case "response":
      return { ...reckonResponse(sop, calendar, complaint, clock), calendar: calendar.id, remindAt: null };
    case "supplement":
      return startDue(calendar, clock.startedAt, supplement, reminderBefore);
    case "closing":
      return startDue(calendar, clock.startedAt, closing, reminderBefore);
    case "promise":
      return promiseDue(calendar, clock.startedAt, clock.day!);
  }
}

/** Due at the closing time of the promised day, reminded when that day opens. */
export function promiseDue(calendar: Calendar, from: Instant, day: Day): StartedDue {
  const hours = closingOf(calendar, day);
  if (isRefusal(hours)) return { dueAt: null, calendar: calendar.id, reckoning: null, remindAt: null, day };
  const remindAt = hours.opensAt > from ? hours.opensAt : null;
  return { dueAt: hours.closesAt, calendar: calendar.id, reckoning: null, remindAt, day };
}

import type { Refusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import { dayOf } from "./day-of.ts";
import type { Calendar } from "./make-calendar.ts";
import type { Reckoning } from "./types.ts";
import { wholeFrom } from "./whole-from.ts";
import { workingDaysAfter } from "./working-days-after.ts";

/**
 * A due instant moved later by n working days: the closing time of the n-th working day after its day; 0 leaves it
 * as it was. For a hold (the days waited) and an extension. Refuses with `calendar_year_missing`.
 */
export function moveByWorkingDays(calendar: Calendar, dueAt: Instant, n: number): Reckoning | Refusal {
  wholeFrom(0, n);
  if (n > 0) return workingDaysAfter(calendar, dueAt, n, "day_after");
  return { from: dueAt, dueAt, dayZero: dayOf(calendar, dueAt), counted: [], skipped: [], calendar: calendar.id };
}

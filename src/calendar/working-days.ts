import type { Refusal } from "#lib/refusal.ts";
import type { Day, Instant } from "#lib/time.ts";
import { countDays } from "./count-days.ts";
import { dayNumber } from "./day-number.ts";
import { dayOf } from "./day-of.ts";
import type { Calendar } from "./make-calendar.ts";
import type { Reckoning } from "./types.ts";
import { wholeFrom } from "./whole-from.ts";
import { yearMissingAfter, yearMissingBefore } from "./year-missing.ts";

/** How day 0 is found; see `workingDaysAfter`. */
export type DayCount = "day_zero" | "day_after";

/**
 * The closing time of the n-th working day (n at least 1) after day 0.
 *
 * `day_zero`: day 0 is the working day of lodging, from midnight on; at or after closing, or on a day off, it is the
 * next working day (SOP step 6 as read in the SOP's readings, row 8). `day_after`: day 0 is the calendar date of
 * lodging, whatever the hour. Refuses with `calendar_year_missing` where the count needs a year without a table.
 */
export function workingDaysAfter(
  calendar: Calendar,
  from: Instant,
  n: number,
  count: DayCount = "day_zero",
): Reckoning | Refusal {
  wholeFrom(1, n);
  const { table } = calendar;
  const number = dayNumber(calendar, from);
  if (number < 0) return yearMissingAfter(calendar, from);
  if (count === "day_after") {
    return countDays(calendar, {
      from,
      dayZero: number,
      first: table.workingBefore[number + 1]!,
      n,
      skipFrom: number + 1,
    });
  }
  const zero = rankOfDayZero(calendar, number, from);
  if (zero >= table.working.length) return yearMissingAfter(calendar, from);
  return countDays(calendar, { from, dayZero: table.workingNumbers[zero]!, first: zero + 1, n, skipFrom: number });
}

/**
 * A due instant moved later by n working days: the closing time of the n-th working day after its day; 0 leaves it
 * as it was. For a hold (the days waited) and an extension. Refuses with `calendar_year_missing`.
 */
export function moveByWorkingDays(calendar: Calendar, dueAt: Instant, n: number): Reckoning | Refusal {
  wholeFrom(0, n);
  if (n > 0) return workingDaysAfter(calendar, dueAt, n, "day_after");
  return { from: dueAt, dueAt, dayZero: dayOf(calendar, dueAt), counted: [], skipped: [], calendar: calendar.id };
}

/**
 * The working days that a hold lasted: those after the day of `from`, up to and with the day of `to`; none when both
 * are on one day. Refuses with `calendar_year_missing` where a day between lies in a year without a table.
 */
export function workingDaysWaited(
  calendar: Calendar,
  from: Instant,
  to: Instant,
): { readonly days: readonly Day[] } | Refusal {
  const { table } = calendar;
  const first = dayNumber(calendar, from);
  const last = dayNumber(calendar, to);
  if (first < 0) return yearMissingAfter(calendar, from);
  if (to <= from) return { days: [] };
  if (last < 0 || table.unknownBefore[last]! > table.unknownBefore[first]!) return yearMissingAfter(calendar, from);
  return { days: table.working.slice(table.workingBefore[first + 1], table.workingBefore[last + 1]) };
}

/**
 * The opening time of the n-th working day (n at least 1) before the day of `at`: when a reminder goes.
 * Refuses with `calendar_year_missing`.
 */
export function workingDaysBefore(calendar: Calendar, at: Instant, n: number): Instant | Refusal {
  wholeFrom(1, n);
  const { table } = calendar;
  const number = dayNumber(calendar, at);
  if (number < 0) return yearMissingBefore(calendar, at);
  const rank = table.workingBefore[number]! - n;
  if (rank < 0) return yearMissingBefore(calendar, at);
  const unknown = table.unknownBefore[number]! - table.unknownBefore[table.workingNumbers[rank]!]!;
  return unknown > 0 ? yearMissingBefore(calendar, at) : table.opens[rank]!;
}

function rankOfDayZero({ table }: Calendar, number: number, from: Instant): number {
  const rank = table.workingBefore[number]!;
  const worked = table.workingBefore[number + 1]! > rank;
  return worked && from >= table.closes[rank]! ? rank + 1 : rank;
}

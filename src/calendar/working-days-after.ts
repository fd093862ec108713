import type { Refusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import { countDays } from "./count-days.ts";
import { dayNumber } from "./day-number.ts";
import type { Calendar } from "./make-calendar.ts";
import type { Reckoning } from "./types.ts";
import { wholeFrom } from "./whole-from.ts";
import { yearMissingAfter } from "./year-missing.ts";

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

function rankOfDayZero({ table }: Calendar, number: number, from: Instant): number {
  const rank = table.workingBefore[number]!;
  const worked = table.workingBefore[number + 1]! > rank;
  return worked && from >= table.closes[rank]! ? rank + 1 : rank;
}

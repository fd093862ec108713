import type { Refusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import { hoursOfDay } from "./closing-of.ts";
import { dayNumber } from "./day-number.ts";
import type { Calendar } from "./make-calendar.ts";
import type { Reckoning } from "./types.ts";
import { wholeFrom } from "./whole-from.ts";
import { yearMissingAfter } from "./year-missing.ts";

/**
 * The end of the n-th calendar day (n at least 1) after the date of lodging, whatever the hour; days off count, so
 * nothing is skipped. Due at closing time of that day, on a day off at its last second (see `closingOf`).
 * Refuses with `calendar_year_missing`, since the closing time needs the table.
 */
export function calendarDaysAfter(calendar: Calendar, from: Instant, n: number): Reckoning | Refusal {
  wholeFrom(1, n);
  const { table } = calendar;
  const number = dayNumber(calendar, from);
  if (number < 0) return yearMissingAfter(calendar, from);
  const end = number + n;
  if (end >= table.days.length || table.unknownBefore[end + 1]! > table.unknownBefore[number]!) {
    return yearMissingAfter(calendar, from);
  }
  return {
    from,
    dueAt: hoursOfDay(calendar, end).closesAt,
    dayZero: table.days[number]!,
    counted: table.days.slice(number + 1, end + 1),
    skipped: [],
    calendar: calendar.id,
  };
}

import type { Refusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import { dayNumber } from "./day-number.ts";
import type { Calendar } from "./make-calendar.ts";
import { wholeFrom } from "./whole-from.ts";
import { yearMissingBefore } from "./year-missing.ts";

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

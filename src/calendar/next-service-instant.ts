import type { Refusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import { dayNumber } from "./day-number.ts";
import type { Calendar } from "./make-calendar.ts";
import { yearMissingAfter } from "./year-missing.ts";

/**
 * The instant itself while the office is open, else its next opening. Breaks don't close the office: they only stop
 * the clock of service minutes. Refuses with `calendar_year_missing`.
 */
export function nextServiceInstant(calendar: Calendar, at: Instant): Instant | Refusal {
  const { table } = calendar;
  const number = dayNumber(calendar, at);
  if (number < 0) return yearMissingAfter(calendar, at);
  let rank = table.workingBefore[number]!;
  // Past the closing of its own day; false where the next working day is a later one.
  if (rank < table.working.length && at >= table.closes[rank]!) rank += 1;
  if (rank >= table.working.length) return yearMissingAfter(calendar, at);
  const gap = table.unknownBefore[table.workingNumbers[rank]!]! - table.unknownBefore[number]!;
  return gap > 0 ? yearMissingAfter(calendar, at) : Math.max(at, table.opens[rank]!);
}

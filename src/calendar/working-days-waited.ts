import type { Refusal } from "#lib/refusal.ts";
import type { Day, Instant } from "#lib/time.ts";
import { dayNumber } from "./day-number.ts";
import type { Calendar } from "./make-calendar.ts";
import { yearMissingAfter } from "./year-missing.ts";

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

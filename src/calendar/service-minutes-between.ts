import type { Refusal } from "#lib/refusal.ts";
import { MINUTE, type Instant } from "#lib/time.ts";
import { dayNumber } from "./day-number.ts";
import type { Calendar } from "./make-calendar.ts";
import { serviceUntil } from "./service-position.ts";
import { yearMissingAfter } from "./year-missing.ts";

/**
 * Minutes of service from one instant to a later one, with fractions; 0 when `to` is not later.
 * Refuses with `calendar_year_missing` where a day between lies in a year without a table.
 */
export function serviceMinutesBetween(calendar: Calendar, from: Instant, to: Instant): number | Refusal {
  const { table } = calendar;
  const first = dayNumber(calendar, from);
  const last = dayNumber(calendar, to);
  if (first < 0) return yearMissingAfter(calendar, from);
  if (to <= from) return 0;
  if (last < 0 || table.unknownBefore[last]! > table.unknownBefore[first]!) return yearMissingAfter(calendar, from);
  return (serviceUntil(calendar, last, to) - serviceUntil(calendar, first, from)) / MINUTE;
}

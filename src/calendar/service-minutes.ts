import type { Refusal } from "#lib/refusal.ts";
import { MINUTE, type Instant } from "#lib/time.ts";
import { dayNumber } from "./day-number.ts";
import type { Calendar } from "./make-calendar.ts";
import { serviceUntil, stretchAt, stretchOfService } from "./service-position.ts";
import type { Reckoning } from "./types.ts";
import { wholeFrom } from "./whole-from.ts";
import { yearMissingAfter } from "./year-missing.ts";

/**
 * The instant at which so many minutes (at least 1) of service have passed (SOP step 5). The clock starts in
 * [opening, closing), so a lodging at closing time starts at the next opening; the due instant lies in
 * (opening, closing]. Breaks, where the office has them on, stop it. Refuses with `calendar_year_missing`.
 */
export function serviceMinutesAfter(calendar: Calendar, from: Instant, minutes: number): Reckoning | Refusal {
  wholeFrom(1, minutes);
  const { table } = calendar;
  const number = dayNumber(calendar, from);
  if (number < 0) return yearMissingAfter(calendar, from);
  const service = serviceUntil(calendar, number, from) + minutes * MINUTE;
  const end = stretchOfService(calendar, service);
  if (end < 0) return yearMissingAfter(calendar, from);
  const firstRank = table.segmentRanks[stretchAt(calendar, number, from)]!;
  const lastRank = table.segmentRanks[end]!;
  const lastNumber = table.workingNumbers[lastRank]!;
  if (table.unknownBefore[lastNumber]! > table.unknownBefore[number]!) return yearMissingAfter(calendar, from);
  return {
    from,
    dueAt: table.segmentStarts[end]! + (service - table.serviceBefore[end]!),
    dayZero: table.working[firstRank]!,
    counted: table.working.slice(firstRank, lastRank + 1),
    skipped: table.off.slice(table.offBefore[number]!, table.offBefore[lastNumber]!),
    calendar: calendar.id,
  };
}

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

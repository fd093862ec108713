import type { Day, Instant } from "#lib/time.ts";
import { dayNumber } from "./day-number.ts";
import type { Calendar } from "./make-calendar.ts";

/** The day, by the office's clock, on which an instant lies. Answers for every year, with or without a table. */
export function dayOf(calendar: Calendar, at: Instant): Day {
  const number = dayNumber(calendar, at);
  return number < 0 ? zoned(calendar, at).toPlainDate().toString() : calendar.table.days[number]!;
}

/** The year, by the office's clock, in which an instant lies. */
export function yearOf(calendar: Calendar, at: Instant): number {
  return zoned(calendar, at).year;
}

function zoned(calendar: Calendar, at: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(calendar.timeZone);
}

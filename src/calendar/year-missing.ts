import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import { yearOf } from "./day-of.ts";
import type { Calendar } from "./make-calendar.ts";

/** Refusal for a question that leads from an instant into the first later year without a table. */
export function yearMissingAfter(calendar: Calendar, from: Instant): Refusal {
  return missing(calendar, from, 1);
}

/** The same for a question that leads back in time. */
export function yearMissingBefore(calendar: Calendar, from: Instant): Refusal {
  return missing(calendar, from, -1);
}

function missing(calendar: Calendar, from: Instant, step: 1 | -1): Refusal {
  let year = yearOf(calendar, from);
  while (calendar.daysOff.years.includes(year)) year += step;
  return refuse("calendar_year_missing", { year });
}

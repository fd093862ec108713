import type { Instant } from "#lib/time.ts";
import { dayAt, momentOf, timeOf, type Zoned } from "#text/when.ts";

/** The hour alone where it is of today. */
export function shortMoment(at: Instant, now: Instant, zoned: Zoned): string {
  const today = dayAt(at, zoned.timeZone) === dayAt(now, zoned.timeZone);
  return today ? timeOf(at, zoned) : momentOf(at, now, zoned);
}

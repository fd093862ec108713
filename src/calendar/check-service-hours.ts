import { checkSeasons } from "./check-seasons.ts";
import { checkChangedHours } from "./check-changed-hours.ts";
import { checkWeek, checkBreaks } from "./check-week.ts";
import type { ServiceHours } from "./types.ts";

/** Everything that is wrong with an office's hours, a sentence each; empty when they can be used. */
export function checkServiceHours(hours: ServiceHours): string[] {
  return [
    ...checkTimeZone(hours.timeZone),
    ...checkWeek("The week", hours.week),
    ...checkBreaks("The week", hours.week, hours.breaks),
    ...checkSeasons(hours),
    ...checkChangedHours(hours),
  ];
}

function checkTimeZone(timeZone: string): string[] {
  try {
    Temporal.PlainDate.from("2000-01-01").toZonedDateTime(timeZone);
    return [];
  } catch {
    return [`"${timeZone}" is not a time zone; write one such as "Asia/Jakarta".`];
  }
}

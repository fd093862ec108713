import type { Day } from "#lib/time.ts";
import type { Season, ServiceHours, Week } from "./types.ts";

/** The usual week of a day: the last one that has begun. Seasons and single days are not looked at. */
export function weekOn({ week, weeks }: ServiceHours, day: Day): Week {
  return weeks?.findLast(({ from }) => from <= day)?.week ?? week;
}

/** The season that a day belongs to, if any. */
export function seasonOn({ seasons }: ServiceHours, day: Day): Season | undefined {
  return seasons?.find(({ from, to }) => from <= day && day <= to);
}

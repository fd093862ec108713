import type { Calendar } from "#calendar/make-calendar.ts";
import type { Sop } from "#sop/types.ts";
import { bengkulu, drafting, leadersFirst, ownDays, type Procedure, withDecree } from "../procedures.ts";

/** An office in which complaints wander: its SOP and the versions of its calendar, the first one in force at first. */
export interface World {
  readonly name: string;
  readonly sop: Sop;
  readonly calendars: readonly Calendar[];
}

/** New days off by a decree: weekdays that people had counted on, and a year that had no table. */
const decrees = ["2026-03-10", "2026-07-06", "2026-07-07", "2026-10-14", "2027-02-01", "2027-06-14", "2027-12-29"];

export const worlds: readonly World[] = [
  world("SOP 1700", bengkulu),
  world("draft, approve, respond", drafting),
  world("leadership first, a second look", leadersFirst),
  world("days of leadership's own, shorter limits by class", ownDays),
];

function world(name: string, { sop, calendar }: Procedure): World {
  const changed = withDecree(sop, decrees);
  return { name, sop, calendars: [calendar, changed, withDecree(sop, [...decrees, "2028-01-03"], [2028])] };
}

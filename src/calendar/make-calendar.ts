import type { Instant } from "#lib/time.ts";
import type { DaysOff, ServiceHours } from "./types.ts";
import { buildTable } from "./build-table.ts";
import { checkDaysOff } from "./check-days-off.ts";
import { checkServiceHours } from "./check-service-hours.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Table } from "./table.ts";

/** An office's working time, ready to be asked. Made once, frozen; a question never fails for lack of sense in it. */
export interface Calendar {
  /** `id@2026-09-15#1f0c2d3e`: table, version and a fingerprint that differs when any answer could differ. */
  readonly id: string;
  readonly timeZone: string;
  readonly daysOff: DaysOff;
  readonly table: Table;
}

export interface CalendarProblems {
  readonly problems: readonly string[];
}

/**
 * Makes a calendar from an office's hours and a country's days off, or says everything that is wrong with them.
 * All local times are worked out here, once, into UTC milliseconds.
 */
export function makeCalendar(hours: ServiceHours, daysOff: DaysOff): Calendar | CalendarProblems {
  const problems = [...checkServiceHours(hours), ...checkDaysOff(daysOff)];
  if (problems.length > 0) return { problems };
  const table = buildTable(hours, daysOff);
  const id = `${daysOff.name}@${daysOff.version}#${fingerprint(answersOf(table))}`;
  return Object.freeze({ id, timeZone: hours.timeZone, daysOff, table });
}

/** Every number that an answer is made of: when two calendars agree on these, they agree on everything. */
function* answersOf(table: Table): Iterable<Instant> {
  yield* table.midnights;
  yield* table.opens;
  yield* table.closes;
  yield* table.segmentStarts;
  yield* table.segmentEnds;
}

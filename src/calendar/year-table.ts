import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Calendar } from "./make-calendar.ts";
import type { DayOff } from "./types.ts";

/** One year of a calendar, to be shown: the days off with their decrees, and how many working days remain. */
export interface YearTable {
  readonly year: number;
  readonly calendar: string;
  readonly daysOff: readonly DayOff[];
  readonly workingDays: number;
}

/** The table of one year. Refuses with `calendar_year_missing`. */
export function yearTable(calendar: Calendar, year: number): YearTable | Refusal {
  const { daysOff, table, id } = calendar;
  if (!daysOff.years.includes(year)) return refuse("calendar_year_missing", { year });
  const inYear = (day: string) => Number(day.slice(0, 4)) === year;
  return {
    year,
    calendar: id,
    daysOff: daysOff.days.filter((row) => inYear(row.day)).toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    workingDays: table.working.filter(inYear).length,
  };
}

import { bengkuluHours } from "#calendar/data/bengkulu-hours.ts";
import { indonesia } from "#calendar/data/indonesia.ts";
import { type Calendar, makeCalendar } from "#calendar/make-calendar.ts";

/** The calendar of office 1700 as its SOP prints it: what the commands answer with that need no database. */
export function printedCalendar(): Calendar {
  const calendar = makeCalendar(bengkuluHours, indonesia);
  if ("problems" in calendar) throw new Error(calendar.problems.join(" "));
  return calendar;
}

/** The sentence for a year whose days off the program doesn't have. */
export function yearMissingSentence(year: number): string {
  const known = indonesia.years.join(", ");
  return `There is no table of days off for ${year}, so nothing is reckoned there. Years with a table: ${known}.`;
}

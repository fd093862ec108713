import { isDay } from "./is-day.ts";
import type { DayOff, DaysOff } from "./types.ts";

/** Everything that is wrong with a table of days off, a sentence each; empty when it can be used. */
export function checkDaysOff(daysOff: DaysOff): string[] {
  const years = new Set(daysOff.years);
  return [
    ...(years.size === 0 ? [`Days off "${daysOff.name}" name no year.`] : []),
    ...daysOff.years.filter((year) => !isYear(year)).map((year) => `${year} is not a year from 1970 to 2999.`),
    ...daysOff.days.flatMap((row) => checkRow(row, years)),
    ...twice(daysOff.days.map((row) => row.day)).map((day) => `${day} stands twice: join the names in one row.`),
  ];
}

function checkRow(row: DayOff, years: ReadonlySet<number>): string[] {
  if (!isDay(row.day)) return [`"${row.day}" is not a day such as "2026-03-19".`];
  if (!years.has(Number(row.day.slice(0, 4)))) return [`${row.day} lies in a year that the table does not name.`];
  return row.decree.trim() === "" ? [`${row.day} names no decree.`] : [];
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1970 && year <= 2999;
}

function twice(days: readonly string[]): string[] {
  return [...new Set(days.filter((day, index) => days.indexOf(day) !== index))];
}

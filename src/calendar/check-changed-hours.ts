import { checkBreaks, checkWeek } from "./check-week.ts";
import { isDay } from "./is-day.ts";
import type { ServiceHours } from "./types.ts";

/** Problems of weeks and breaks that hold from a day on and of hours for some days: real days in order, sound hours. */
export function checkChangedHours({ weeks = [], pauses = [], exceptions = [] }: ServiceHours): string[] {
  return [
    ...weeks.flatMap(({ from, week }) => [...checkDay(from), ...checkWeek(`The week from ${from}`, week)]),
    // Days on which they have no place are without a break.
    ...pauses.flatMap(({ from, breaks }) => [...checkDay(from), ...checkBreaks(`The breaks from ${from}`, {}, breaks)]),
    ...exceptions.flatMap(({ from, to, hours }) => [
      ...checkDay(from),
      ...checkDay(to),
      ...(from <= to ? [] : [`The hours from ${from} end on ${to}, before they begin.`]),
      ...checkWeek(`The hours from ${from}`, { 1: hours }),
    ]),
  ];
}

function checkDay(day: string): string[] {
  return isDay(day) ? [] : [`"${day}" is not a day such as "2026-02-19".`];
}

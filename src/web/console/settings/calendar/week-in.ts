import type { Week } from "#calendar/types.ts";
import { hoursOf, weekdayName } from "#text/when.ts";
import type { Language } from "#text/words.ts";

/** Hours of a week in a line, neighbouring days with the same together: "Senin–Kamis 12.00–13.00, Jumat 11.30–13.00". */
export function weekIn(week: Week, language: Language): string {
  const runs: { first: number; last: number; readonly hours: string }[] = [];
  for (const day of [1, 2, 3, 4, 5, 6, 7] as const) {
    const open = week[day];
    if (!open) continue;
    const hours = hoursOf(open.opens, open.closes, language);
    const run = runs.at(-1);
    if (run?.last === day - 1 && run.hours === hours) run.last = day;
    else runs.push({ first: day, last: day, hours });
  }
  const name = (day: number) => weekdayName(day, language);
  return runs
    .map(({ first, last, hours }) => `${name(first)}${last > first ? `–${name(last)}` : ""} ${hours}`)
    .join(", ");
}

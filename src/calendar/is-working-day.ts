import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Day } from "#lib/time.ts";
import type { Calendar } from "./make-calendar.ts";

/** Whether the office works on a day. Refuses with `calendar_year_missing` for a year without a table, weekends too. */
export function isWorkingDay(calendar: Calendar, day: Day): boolean | Refusal {
  const { table, daysOff } = calendar;
  const year = Number(day.slice(0, 4));
  if (!daysOff.years.includes(year)) return refuse("calendar_year_missing", { year });
  const number = Temporal.PlainDate.from(table.days[0]!).until(day).days;
  return table.workingBefore[number + 1]! > table.workingBefore[number]!;
}

import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Day, Instant } from "#lib/time.ts";
import type { Calendar } from "./make-calendar.ts";

/** When a day begins and ends for the office. */
export interface DayHours {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
}

/**
 * Opening and closing time of a day; of a day off its first instant and its last second (23.59.59, which still shows
 * the day itself). Refuses with `calendar_year_missing`.
 */
export function closingOf(calendar: Calendar, day: Day): DayHours | Refusal {
  const { table, daysOff } = calendar;
  const year = Number(day.slice(0, 4));
  if (!daysOff.years.includes(year)) return refuse("calendar_year_missing", { year });
  return hoursOfDay(calendar, Temporal.PlainDate.from(table.days[0]!).until(day).days);
}

/** The same for a day known by its number in the table. */
export function hoursOfDay({ table }: Calendar, number: number): DayHours {
  const rank = table.workingBefore[number]!;
  const worked = table.workingBefore[number + 1]! > rank;
  return worked
    ? { opensAt: table.opens[rank]!, closesAt: table.closes[rank]! }
    : { opensAt: table.midnights[number]!, closesAt: table.midnights[number + 1]! - 1000 };
}

import { z } from "zod";
import type { Day } from "#lib/time.ts";
import { isDay } from "./is-day.ts";
import type { DayOff, DaysOff, ServiceHours } from "./types.ts";

const day = z.string().refine(isDay);
const hours = z.strictObject({ opens: z.string(), closes: z.string() });
const week = z.partialRecord(z.enum(["1", "2", "3", "4", "5", "6", "7"]), hours);
const common = {
  id: z.string(),
  name: z.strictObject({ id: z.string(), en: z.string() }),
  /** The decree or letter that says so. */
  source: z.string(),
};

/** One thing that an office sets in its calendar, over its SOP's hours and its country's days off. */
export const calendarChangeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: z.literal("day_off"), from: day, to: day }),
  z.strictObject({ ...common, kind: z.literal("hours"), from: day, to: day, hours }),
  z.strictObject({ ...common, kind: z.literal("week"), from: day, week }),
]);
export type CalendarChange = z.infer<typeof calendarChangeSchema>;

/** The days that a change takes off, both ends included. */
export function daysOf({ from, to }: { readonly from: Day; readonly to: Day }): Day[] {
  const days: Day[] = [];
  const last = Temporal.PlainDate.from(to);
  let date = Temporal.PlainDate.from(from);
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) days.push(date.toString());
  return days;
}

/**
 * Hours and days off with what the office has set. A day that a decree takes off already keeps the decree's name; a
 * day in a year without a table waits for that table. `version` goes into the name of the calendar.
 */
export function withChanges(
  base: { readonly hours: ServiceHours; readonly daysOff: DaysOff },
  changes: readonly CalendarChange[],
  version: number,
): { readonly hours: ServiceHours; readonly daysOff: DaysOff } {
  if (changes.length === 0) return base;
  const weeks = changes.filter((one) => one.kind === "week").toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const exceptions = changes.filter((one) => one.kind === "hours");
  return {
    hours: {
      ...base.hours,
      weeks: [...(base.hours.weeks ?? []), ...weeks.map(({ from, week }) => ({ from, week }))],
      exceptions: [...(base.hours.exceptions ?? []), ...exceptions.map(({ from, to, hours }) => ({ from, to, hours }))],
    },
    daysOff: {
      ...base.daysOff,
      version: `${base.daysOff.version}-${version}`,
      days: [...base.daysOff.days, ...ownDays(base.daysOff, changes)],
    },
  };
}

function ownDays({ days, years }: DaysOff, changes: readonly CalendarChange[]): readonly DayOff[] {
  const taken = new Set(days.map(({ day }) => day));
  const own: DayOff[] = [];
  for (const change of changes) {
    if (change.kind !== "day_off") continue;
    for (const day of daysOf(change)) {
      if (taken.has(day) || !years.includes(Number(day.slice(0, 4)))) continue;
      taken.add(day);
      own.push({ day, kind: "local", name: change.name, decree: change.source });
    }
  }
  return own;
}

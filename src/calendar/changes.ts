import { z } from "zod";
import type { Day } from "#lib/time.ts";
import { isDay } from "./is-day.ts";
import { dayOffKinds, type DayOff, type DaysOff, type Season, type ServiceHours } from "./types.ts";

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
  /** `as` what kind: absent for a day off of this office only. */
  z.strictObject({ ...common, kind: z.literal("day_off"), from: day, to: day, as: z.enum(dayOffKinds).optional() }),
  /** Days off of a decree that are worked after all. */
  z.strictObject({ ...common, kind: z.literal("working"), from: day, to: day }),
  /** The whole list of a year that had none. */
  z.strictObject({
    ...common,
    kind: z.literal("year"),
    from: day,
    days: z.array(z.strictObject({ day, as: z.enum(dayOffKinds), name: common.name })),
  }),
  z.strictObject({ ...common, kind: z.literal("hours"), from: day, to: day, hours }),
  z.strictObject({ ...common, kind: z.literal("week"), from: day, week }),
  /** Breaks of the clock of service minutes, from a day on. */
  z.strictObject({ ...common, kind: z.literal("break"), from: day, breaks: week }),
  /** Other hours by weekday on some days, such as Ramadan; without breaks of their own the usual ones hold. */
  z.strictObject({ ...common, kind: z.literal("season"), from: day, to: day, week, breaks: week.optional() }),
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
 * day in a year without a table waits for that table; a list of a year gives way to the table that the program brings.
 * A season of the SOP gives way to one of the office that shares a day with it.
 * `version` goes into the name of the calendar.
 */
export function withChanges(
  base: { readonly hours: ServiceHours; readonly daysOff: DaysOff },
  changes: readonly CalendarChange[],
  version: number,
): { readonly hours: ServiceHours; readonly daysOff: DaysOff } {
  if (changes.length === 0) return base;
  const weeks = changes.filter((one) => one.kind === "week").toSorted(byDay);
  const pauses = changes.filter((one) => one.kind === "break").toSorted(byDay);
  const exceptions = changes.filter((one) => one.kind === "hours");
  return {
    hours: {
      ...base.hours,
      weeks: [...(base.hours.weeks ?? []), ...weeks.map(({ from, week }) => ({ from, week }))],
      pauses: [...(base.hours.pauses ?? []), ...pauses.map(({ from, breaks }) => ({ from, breaks }))],
      seasons: seasonsWith(base.hours.seasons ?? [], changes),
      exceptions: [...(base.hours.exceptions ?? []), ...exceptions.map(({ from, to, hours }) => ({ from, to, hours }))],
    },
    daysOff: { ...base.daysOff, version: `${base.daysOff.version}-${version}`, ...daysWith(base.daysOff, changes) },
  };
}

function seasonsWith(seasons: readonly Season[], changes: readonly CalendarChange[]): Season[] {
  const own = changes.filter((one) => one.kind === "season");
  const others = seasons.filter((season) => !own.some((one) => shareDays(one, season)));
  return [
    ...others,
    ...own.map(({ name, from, to, week, breaks }) => ({ name, from, to, week, ...(breaks && { breaks }) })),
  ];
}

type Span = Pick<Season, "from" | "to">;

/** Whether two stretches of days have a day in common. */
export function shareDays(one: Span, other: Span): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function daysWith(base: DaysOff, changes: readonly CalendarChange[]): Pick<DaysOff, "years" | "days"> {
  const lists = changes.filter((one) => one.kind === "year" && !base.years.includes(yearOf(one.from)));
  const years = [...new Set([...base.years, ...lists.map(({ from }) => yearOf(from))])].toSorted((a, b) => a - b);
  const worked = changes.filter((one) => one.kind === "working");
  const isWorked = (day: Day) => worked.some(({ from, to }) => from <= day && day <= to);
  const byDay = new Map(base.days.filter(({ day }) => !isWorked(day)).map((row) => [row.day, row]));
  const holding = changes.filter((one) => one.kind !== "year" || lists.includes(one));
  for (const row of holding.flatMap(rowsOf))
    if (!byDay.has(row.day) && years.includes(yearOf(row.day))) byDay.set(row.day, row);
  return { years, days: [...byDay.values()] };
}

/** The days off that a change brings. */
function rowsOf(change: CalendarChange): DayOff[] {
  const { source: decree } = change;
  if (change.kind === "year") return change.days.map(({ day, as: kind, name }) => ({ day, kind, name, decree }));
  if (change.kind !== "day_off") return [];
  return daysOf(change).map((day) => ({ day, kind: change.as ?? "local", name: change.name, decree }));
}

const byDay = (a: { readonly from: Day }, b: { readonly from: Day }) => (a.from < b.from ? -1 : 1);
const yearOf = (day: Day) => Number(day.slice(0, 4));

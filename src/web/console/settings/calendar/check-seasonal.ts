import { shareDays } from "#calendar/changes.ts";
import { isDay } from "#calendar/is-day.ts";
import type { Hours, ServiceHours, Week } from "#calendar/types.ts";
import { weekOn } from "#calendar/week-on.ts";
import type { calendarText } from "#text/console/settings/calendar.ts";
import { fill, type Said, type Words } from "#text/words.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import type { NewChange, Present } from "./check.ts";
import { hoursFrom } from "./hours-from.ts";

type Typed = Readonly<Record<string, string>>;
type Wrong = Said<typeof calendarText>["wrong"];

/** Monday to Thursday are typed as one, and Friday; named by their first day. */
export const weekdayGroups = ["1", "5"] as const;
const groupOf = (weekday: number) => (weekday < 5 ? "1" : weekday === 5 ? "5" : null);

interface Common {
  readonly name: Words;
  readonly source: string;
  readonly from: string;
  readonly to: string;
  /** What is wrong with these. */
  readonly errors: Errors;
}

/** Breaks or seasonal hours as typed, by groups of weekdays, or a sentence at each field that is not right. */
export function checkSeasonal(
  kind: "break" | "season",
  typed: Typed,
  { to, errors: before, ...common }: Common,
  { hours, changes }: Present,
  wrong: Wrong,
): NewChange | { readonly errors: Errors } {
  const errors: Record<string, string> = { ...before };
  const usual = isDay(common.from) ? weekOn(hours, common.from) : hours.week;
  const open = byGroup(typed, "opens", "closes");
  const pauses = byGroup(typed, "pauses", "resumes");
  const week = kind === "season" ? seasonWeek(usual, open) : usual;
  const breaks = inWeek(week, pauses);
  for (const group of weekdayGroups) {
    if (kind === "season" && !open[group]) errors[`opens${group}`] = wrong.hours;
    if (pauses[group] === null) errors[`pauses${group}`] = wrong.break;
  }
  const none = weekdayGroups.every((group) => pauses[group] === undefined);
  if (kind === "break" && none) errors["pauses1"] = wrong.break;
  const tight = Object.entries(breaks).find(([day, pause]) => !hasRoom(week, day, pause));
  if (tight && Object.keys(errors).length === 0) errors[`pauses${groupOf(Number(tight[0]))}`] = wrong.room;
  const other = changes.find((one) => one.kind === "season" && shareDays(one, { from: common.from, to }));
  if (kind === "season" && other && !errors["from"] && !errors["to"])
    errors["from"] = fill(wrong.overlap, { name: other.name.id });
  if (Object.keys(errors).length > 0) return { errors };
  if (kind === "break") return { ...common, kind, breaks };
  return { ...common, kind, to, week, ...(none ? {} : { breaks }) };
}

/** The hours of each group: undefined where nothing was typed, null where they are not hours. */
function byGroup(typed: Typed, first: string, second: string) {
  const read = (group: string): Hours | null | undefined => {
    const [from, to] = [typed[`${first}${group}`], typed[`${second}${group}`]];
    return from || to ? hoursFrom(from, to) : undefined;
  };
  return { "1": read("1"), "5": read("5") };
}

type Groups = ReturnType<typeof byGroup>;

/** Days that are worked get the hours of their group; a Saturday or Sunday that is worked keeps its own. */
function seasonWeek(usual: Week, open: Groups): Record<string, Hours> {
  return Object.fromEntries(
    rowsOf(usual).map(([day, hours]) => {
      const group = groupOf(Number(day));
      return [day, (group && open[group]) || hours];
    }),
  );
}

function inWeek(week: Week, pauses: Groups): Record<string, Hours> {
  return Object.fromEntries(
    rowsOf(week).flatMap(([day]) => {
      const group = groupOf(Number(day));
      const pause = group && pauses[group];
      return pause ? [[day, pause] as const] : [];
    }),
  );
}

function hasRoom(week: Week, day: string, pause: Hours): boolean {
  const hours = (week as Record<string, Hours | undefined>)[day];
  return hours !== undefined && hours.opens < pause.opens && pause.closes < hours.closes;
}

const rowsOf = (week: ServiceHours["week"]) =>
  Object.entries(week).filter((row): row is [string, Hours] => row[1] !== undefined);

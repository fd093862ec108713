import { isDay } from "#calendar/is-day.ts";
import { type CalendarChange, daysOf } from "#calendar/changes.ts";
import type { Calendar } from "#calendar/make-calendar.ts";
import { dayOffKinds, type Hours, type ServiceHours } from "#calendar/types.ts";
import { calendarText } from "#text/console/settings/calendar.ts";
import { say, type Language } from "#text/words.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { checkSeasonal } from "./check-seasonal.ts";
import { hoursFrom } from "./hours-from.ts";
import { checkYear } from "./check-year.ts";

type Typed = Readonly<Record<string, string>>;
type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;
export type NewChange = WithoutId<CalendarChange>;

const LONGEST = 366;

const kinds = ["day_off", "working", "hours", "week", "break", "season", "year"] as const;

/** The calendar that a change is made to. */
export interface Present {
  readonly calendar: Calendar;
  readonly hours: ServiceHours;
  readonly changes: readonly CalendarChange[];
}

/**
 * A change of the calendar as it was typed, or a sentence at each field that is not right. The fields of each kind
 * begin with its name, since the forms of all stand on one page.
 */
export function checkChange(
  sent: Typed,
  present: Present,
  language: Language,
): NewChange | { readonly errors: Errors } {
  const kind = kinds.find((one) => one === sent["kind"]) ?? "day_off";
  const own = Object.entries(sent).flatMap(([name, value]) =>
    name.startsWith(`${kind}-`) ? [[name.slice(kind.length + 1), value] as const] : [],
  );
  const typed = Object.fromEntries(own);
  const checked =
    kind === "year" ? checkYear(typed, present.calendar, language) : checkFields(kind, typed, present, language);
  if (!("errors" in checked)) return checked;
  return { errors: Object.fromEntries(Object.entries(checked.errors).map(([at, why]) => [`${kind}-${at}`, why])) };
}

function checkFields(
  kind: Exclude<NewChange["kind"], "year">,
  typed: Typed,
  present: Present,
  language: Language,
): NewChange | { readonly errors: Errors } {
  const { wrong } = say(calendarText, language);
  const { calendar } = present;
  const { from = "", to: end = "", name = "", nameEn = "", source = "" } = typed;
  const to = end || from;
  const errors: Record<string, string> = {};
  if (!isDay(from)) errors["from"] = wrong.from;
  else if (!isDay(to) || to < from) errors["to"] = wrong.to;
  else if (kind !== "week" && kind !== "break" && daysOf({ from, to }).length > LONGEST) errors["to"] = wrong.long;
  else if (!known(calendar, from, to)) errors["from"] = wrong.year;
  else if (kind === "day_off" && !takesOff(calendar, from, to)) errors["from"] = wrong.nothing;
  else if (kind === "working" && !decreed(calendar, from, to)) errors["from"] = wrong.worked;
  if (!name.trim()) errors["name"] = wrong.name;
  if (!source.trim()) errors["source"] = wrong.source;
  const common = {
    name: { id: name.trim().slice(0, 200), en: (nameEn.trim() || name.trim()).slice(0, 200) },
    source: source.trim().slice(0, 200),
    from,
  };
  const hours = hoursFrom(typed["opens"], typed["closes"]);
  const week = weekFrom(typed);
  if (kind === "hours" && !hours) errors["opens"] = wrong.hours;
  if (kind === "week" && week === "wrong") errors["opens1"] = wrong.hours;
  if (kind === "week" && week === "empty") errors["opens1"] = wrong.week;
  if (kind === "break" || kind === "season")
    return checkSeasonal(kind, typed, { ...common, to, errors }, present, wrong);
  if (Object.keys(errors).length > 0) return { errors };
  if (kind === "hours" && hours) return { ...common, kind, to, hours };
  if (kind === "week" && typeof week === "object") return { ...common, kind, week };
  if (kind === "working") return { ...common, kind, to };
  const as = dayOffKinds.find((one) => one === typed["as"]);
  return { ...common, kind: "day_off", to, ...(as && as !== "local" && { as }) };
}

const yearOf = (day: string) => Number(day.slice(0, 4));

function known({ daysOff: { years } }: Calendar, from: string, to: string): boolean {
  return years.includes(yearOf(from)) && years.includes(yearOf(to));
}

function takesOff({ table }: Calendar, from: string, to: string): boolean {
  return table.working.some((day) => from <= day && day <= to);
}

function decreed({ table }: Calendar, from: string, to: string): boolean {
  return table.off.some(({ day, why }) => why.kind !== "weekend" && from <= day && day <= to);
}

function weekFrom(typed: Typed): Record<string, Hours> | "empty" | "wrong" {
  const week: Record<string, Hours> = {};
  for (const day of ["1", "2", "3", "4", "5", "6", "7"]) {
    const [opens, closes] = [typed[`opens${day}`], typed[`closes${day}`]];
    if (!opens && !closes) continue;
    const hours = hoursFrom(opens, closes);
    if (!hours) return "wrong";
    week[day] = hours;
  }
  return Object.keys(week).length > 0 ? week : "empty";
}

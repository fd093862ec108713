import type { CalendarChange } from "#calendar/changes.ts";
import { isDay } from "#calendar/is-day.ts";
import type { Calendar } from "#calendar/make-calendar.ts";
import { calendarText } from "#text/console/settings/calendar.ts";
import { fill, say, type Language } from "#text/words.ts";
import type { Errors } from "#web/ui/error-summary.tsx";

type YearList = Extract<CalendarChange, { kind: "year" }>;

/** The list of days off of a year that has none, a line a day; or a sentence at each field that is not right. */
export function checkYear(
  typed: Readonly<Record<string, string>>,
  { daysOff: { years } }: Calendar,
  language: Language,
): Omit<YearList, "id"> | { readonly errors: Errors } {
  const { wrong } = say(calendarText, language);
  const errors: Record<string, string> = {};
  const year = Number(typed["year"]);
  const source = (typed["source"] ?? "").trim().slice(0, 200);
  const next = Math.max(...years) + 1;
  if (!Number.isInteger(year) || year < Math.min(...years) || year > next + 10 || years.includes(year))
    errors["year"] = fill(wrong.newYear, { year: next });
  if (!source) errors["source"] = wrong.source;
  const lines = (typed["days"] ?? "").split("\n").map((line) => line.trim());
  const days = lines.filter(Boolean).map((line) => readLine(line, year));
  const bad = days.findIndex((one, at) => one === null || days.slice(0, at).some((other) => other?.day === one.day));
  if (days.length === 0) errors["days"] = wrong.lines;
  else if (bad >= 0) {
    const text = lines.filter(Boolean)[bad] ?? "";
    errors["days"] = fill(wrong.line, { line: lines.indexOf(text) + 1, text: text.slice(0, 60) });
  }
  if (Object.keys(errors).length > 0) return { errors };
  const named = (tongue: Language) => fill(calendarText.yearName[tongue], { year });
  return {
    kind: "year",
    name: { id: named("id"), en: named("en") },
    source,
    from: `${year}-01-01`,
    days: days.filter((one) => one !== null),
  };
}

/** "2028-01-01 L Tahun Baru 2028 Masehi"; null for anything else, and for a day of another year. */
function readLine(line: string, year: number): YearList["days"][number] | null {
  const [, day = "", letter = "", name = ""] = /^(\d{4}-\d{2}-\d{2})[\s;,]+([LC])[\s;,]+(\S.*)$/i.exec(line) ?? [];
  if (!isDay(day) || Number(day.slice(0, 4)) !== year) return null;
  const words = name.slice(0, 200);
  return { day, as: letter.toUpperCase() === "L" ? "holiday" : "collective_leave", name: { id: words, en: words } };
}

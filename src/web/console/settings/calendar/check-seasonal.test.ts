import { describe, expect, test } from "vitest";
import { calendarOf } from "#commands/calendar-of.ts";
import type { ServiceHours } from "#calendar/types.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import { becauseOf } from "./say-change.ts";
import { checkChange, type Present } from "./check.ts";

const present: Present = { calendar: calendarOf(sop1700.office), hours: sop1700.office.hours, changes: [] };
const check = (kind: "break" | "season", typed: Readonly<Record<string, string>>, over: Partial<Present> = {}) => {
  const named = Object.entries({ name: "Ramadan", source: "SE 6/2026", ...typed });
  const sent = Object.fromEntries(named.map(([field, value]) => [`${kind}-${field}`, value]));
  return checkChange({ kind, ...sent }, { ...present, ...over }, "id");
};
const noon = { pauses1: "12:00", resumes1: "13:00" };
const friday = { pauses5: "11:30", resumes5: "13:00" };
const days = { from: "2027-02-08", to: "2027-03-09" };
const later = { from: "2027-04-05", to: "2027-04-30" };
const hours = { opens1: "08:00", closes1: "15:00", opens5: "08:00", closes5: "15:30" };
const span = (opens: string, closes: string) => ({ opens, closes });

describe("breaks and seasonal hours as typed", () => {
  test("a break by group of weekdays, said in both languages", () => {
    const change = check("break", { from: "2026-12-01", ...noon, ...friday, name: "Istirahat", nameEn: "Break" });
    const lunch = span("12:00", "13:00");
    const breaks = { 1: lunch, 2: lunch, 3: lunch, 4: lunch, 5: span("11:30", "13:00") };
    expect(change).toEqual({
      ...{ kind: "break", from: "2026-12-01", breaks, source: "SE 6/2026" },
      name: { id: "Istirahat", en: "Break" },
    });
    if ("errors" in change) throw new Error("not sound");
    expect(becauseOf(change, null)).toEqual({
      id: "Istirahat sejak Selasa 1 Desember 2026, Senin–Kamis 12.00–13.00, Jumat 11.30–13.00: Istirahat (SE 6/2026)",
      en: "Break from Tuesday 1 December 2026, Monday–Thursday 12:00–13:00, Friday 11:30–13:00: Break (SE 6/2026)",
    });
    expect(check("break", { from: "2026-12-01", ...friday })).toMatchObject({ breaks: { 5: breaks[5] } });
  });

  test("a season gives its hours to the days that are worked; another day keeps its own", () => {
    const saturday = span("08:00", "12:00");
    const sixDays: ServiceHours = { ...present.hours, week: { ...present.hours.week, 6: saturday } };
    const day = span("08:00", "15:00");
    const week = { 1: day, 2: day, 3: day, 4: day, 5: span("08:00", "15:30"), 6: saturday };
    const change = check("season", { ...days, ...hours }, { hours: sixDays });
    expect(change).toMatchObject({ kind: "season", ...days, week });
    expect(change).not.toHaveProperty("breaks");
    const own = check("season", { ...days, ...hours, pauses1: "12:00", resumes1: "12:30" });
    expect(own).toMatchObject({ breaks: { 1: span("12:00", "12:30") } });
  });

  const other = { ...check("season", { ...days, ...hours }), id: "a" } as Present["changes"][number];
  test.each([
    ["no break at all", "break", { from: "2026-12-01" }, "break-pauses1"],
    ["a break without an end", "break", { from: "2026-12-01", pauses5: "11:30" }, "break-pauses5"],
    ["a break till closing", "break", { from: "2026-12-01", pauses1: "15:00", resumes1: "15:30" }, "break-pauses1"],
    ["a break from no day", "break", { from: "", ...noon }, "break-from"],
    ["a break without a letter", "break", { from: "2026-12-01", ...noon, source: "" }, "break-source"],
    ["a season without Friday", "season", { ...later, ...hours, opens5: "", closes5: "" }, "season-opens5"],
    ["a season backwards", "season", { ...hours, from: "2027-03-09", to: "2027-02-08" }, "season-to"],
    ["a season too long", "season", { ...hours, from: "2026-01-01", to: "2027-06-01" }, "season-to"],
    [
      "a season's break too late",
      "season",
      { ...later, ...hours, pauses1: "14:00", resumes1: "15:00" },
      "season-pauses1",
    ],
    ["a season within another", "season", { ...hours, from: "2027-03-09", to: "2027-03-12" }, "season-from"],
  ] as const)("%s is said at its field", (_what, kind, typed, field) => {
    const checked = check(kind, typed as unknown as Record<string, string>, { changes: [other] });
    expect("errors" in checked && Object.keys(checked.errors)).toEqual([field]);
  });
});

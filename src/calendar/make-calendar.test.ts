import { describe, expect, test } from "vitest";
import { sound } from "../../test/calendar/offices.ts";
import { bengkuluHours } from "./data/bengkulu-hours.ts";
import { indonesia } from "./data/indonesia.ts";
import { lunchBreak } from "./data/lunch-break.ts";
import { ramadan } from "./data/ramadan.ts";
import { makeCalendar } from "./make-calendar.ts";
import type { DaysOff, ServiceHours } from "./types.ts";

const problems = (hours: ServiceHours, daysOff: DaysOff = indonesia) => {
  const made = makeCalendar(hours, daysOff);
  return "problems" in made ? made.problems.join(" ") : "none";
};

describe("hours that cannot be", () => {
  const monday = (opens: string, closes: string) => ({ ...bengkuluHours, week: { 1: { opens, closes } } });
  const pause = (opens: string, closes: string) => ({ ...bengkuluHours, breaks: { 1: { opens, closes } } });
  const [first] = ramadan as [(typeof ramadan)[number]];
  const seasons = (...list: ServiceHours["seasons"] & {}) => ({ ...bengkuluHours, seasons: list });

  test.each<[string, ServiceHours, string]>([
    ["an unknown zone", { ...bengkuluHours, timeZone: "Asia/Bengkulu" }, '"Asia/Bengkulu" is not a time zone'],
    ["no working day", { ...bengkuluHours, week: {} }, "no working day"],
    ["closing before opening", monday("15:30", "08:00"), "ends at 08:00"],
    ["no length", monday("08:00", "08:00"), "ends at 08:00"],
    ["a time that is none", monday("8.00", "15:30"), '"8.00" is not a time'],
    ["an hour too many", monday("08:00", "24:00"), '"24:00" is not a time'],
    ["an eighth weekday", { ...bengkuluHours, week: { ...bengkuluHours.week, 8: lunchBreak[1] } as never }, "from 1"],
    ["a break before opening", pause("07:00", "09:00"), "is not inside 08:00–15:30"],
    ["a break to the end", pause("15:00", "15:30"), "is not inside 08:00–15:30"],
    ["a break backwards", pause("13:00", "12:00"), "ends at 12:00"],
    ["a season backwards", seasons({ ...first, to: "2025-02-01" }), "before it begins"],
    ["a season on no day", seasons({ ...first, to: "2025-02-29" }), '"2025-02-29" is not a day'],
    [
      "breaks backwards",
      { ...bengkuluHours, pauses: [{ from: "2026-01-01", breaks: { 1: { opens: "13:00", closes: "12:00" } } }] },
      "ends at 12:00",
    ],
    ["breaks from no day", { ...bengkuluHours, pauses: [{ from: "2026-02-30", breaks: lunchBreak }] }, "is not a day"],
    ["two seasons at once", seasons(first, { ...first, from: first.to, to: "2025-04-05" }), "both hold on 2025-03-30"],
    [
      "a break too late for a season",
      seasons({ ...first, breaks: { 1: { opens: "14:00", closes: "15:00" } } }),
      "break",
    ],
  ])("%s", (_words, hours, says) => {
    expect(problems(hours)).toContain(says);
  });

  test("are all named at once", () => {
    const made = makeCalendar({ timeZone: "Mars/Base", week: {} }, { ...indonesia, years: [] });
    expect("problems" in made && made.problems.length).toBeGreaterThan(2);
  });
});

test("breaks on a day off are no problem", () => {
  expect(problems({ ...bengkuluHours, breaks: { ...lunchBreak, 6: { opens: "12:00", closes: "13:00" } } })).toBe(
    "none",
  );
});

describe("the id of a calendar", () => {
  const id = (hours: ServiceHours, daysOff: DaysOff = indonesia) => sound(hours, daysOff).id;
  const plain = id(bengkuluHours);

  test("names the table and its version, and is the same each time", () => {
    expect(plain).toMatch(/^id@2026-09-15#[0-9a-f]{8}$/);
    expect(id(structuredClone(bengkuluHours))).toBe(plain);
  });

  test("changes with everything that could move a date", () => {
    const ids = [
      plain,
      id({ ...bengkuluHours, breaks: lunchBreak }),
      id({ ...bengkuluHours, seasons: ramadan }),
      id({ ...bengkuluHours, seasons: ramadan.slice(1) }),
      id({ ...bengkuluHours, collectiveLeaveIsOff: false }),
      id({ ...bengkuluHours, timeZone: "Asia/Makassar" }),
      id(bengkuluHours, { ...indonesia, version: "2026-09-16" }),
      id(bengkuluHours, { ...indonesia, days: indonesia.days.slice(0, -8) }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("does not change with a word", () => {
    const days = indonesia.days.map((row) => ({ ...row, name: { id: "Libur", en: "Day off" } }));
    expect(id(bengkuluHours, { ...indonesia, days })).toBe(plain);
  });
});

test("a calendar cannot be changed after it was made", () => {
  const calendar = sound(bengkuluHours, indonesia);
  expect(Object.isFrozen(calendar)).toBe(true);
  for (const column of Object.values(calendar.table)) expect(Object.isFrozen(column)).toBe(true);
});

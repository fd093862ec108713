import { describe, expect, test } from "vitest";
import { sound } from "../../test/calendar/offices.ts";
import { bengkuluHours } from "./data/bengkulu-hours.ts";
import { indonesia } from "./data/indonesia.ts";
import { shippedDaysOff } from "./data/shipped-days-off.ts";
import { isWorkingDay } from "./is-working-day.ts";
import { parseDaysOff } from "./parse-days-off.ts";
import { yearTable } from "./year-table.ts";

const calendar = sound(bengkuluHours, indonesia);

describe("the decrees of Indonesia", () => {
  test.each([
    [2025, 17, 11, 237],
    [2026, 17, 8, 240],
    [2027, 18, 8, 242],
  ])("%i: %i holidays, %i days of collective leave, %i working days", (year, holidays, leave, workingDays) => {
    const table = yearTable(calendar, year);
    if ("refusal" in table) throw new Error(table.refusal);
    expect(table.workingDays).toBe(workingDays);
    expect(table.daysOff.filter((row) => row.kind === "holiday")).toHaveLength(holidays);
    expect(table.daysOff.filter((row) => row.kind === "collective_leave")).toHaveLength(leave);
    expect(table.daysOff.map((row) => row.day)).toEqual(table.daysOff.map((row) => row.day).toSorted());
  });

  test("18 August 2025 was added by the change of 7 August 2025", () => {
    const changed = indonesia.days.filter((row) => row.decree === "SKB 933/2025, 1/2025, 3/2025");
    expect(changed.map((row) => row.day)).toEqual(["2025-08-18"]);
  });

  test("are a table that an office's file could carry", () => {
    expect(parseDaysOff(structuredClone(indonesia))).toEqual(indonesia);
    expect(shippedDaysOff["id"]).toBe(indonesia);
  });

  test.each([
    ["2026-03-20", false],
    ["2026-03-21", false],
    ["2026-03-25", true],
    ["2026-06-26", true],
    ["2025-06-26", true],
    ["2025-06-27", false],
    ["2027-03-09", false],
    ["2027-12-31", true],
  ])("%s works: %s", (day, works) => {
    expect(isWorkingDay(calendar, day)).toBe(works);
  });

  test("say nothing of 2028, its weekends included", () => {
    const missing = { refusal: "calendar_year_missing", detail: { year: 2028 } };
    expect(yearTable(calendar, 2028)).toEqual(missing);
    expect(isWorkingDay(calendar, "2028-01-01")).toEqual(missing);
  });
});

describe("a table that came as data", () => {
  const name = { id: "Hari jadi", en: "Anniversary" };
  const row = { day: "2026-11-18", kind: "holiday", name, decree: "Perda 1/2026" };
  const table = { name: "kota", version: "1", years: [2026], days: [row] };
  const problems = (value: unknown) => {
    const parsed = parseDaysOff(value);
    return "problems" in parsed ? parsed.problems.join(" ") : "none";
  };

  test("is taken when it is sound", () => {
    expect(parseDaysOff(table)).toEqual(table);
  });

  test.each([
    ["a day that does not exist", { ...table, days: [{ ...row, day: "2026-02-30" }] }, '"2026-02-30"'],
    ["a year that is not named", { ...table, days: [{ ...row, day: "2027-01-04" }] }, "2027-01-04 lies in a year"],
    ["a day twice", { ...table, days: [row, row] }, "2026-11-18 stands twice"],
    ["a name in one language", { ...table, days: [{ ...row, name: { id: "Hari jadi" } }] }, "days.0.name.en"],
    ["an unknown kind", { ...table, days: [{ ...row, kind: "strike" }] }, "days.0.kind"],
    ["no decree", { ...table, days: [{ ...row, decree: " " }] }, "days.0.decree"],
    ["a field nobody knows", { ...table, country: "ID" }, "country"],
    ["no year", { ...table, years: [] }, "years"],
    ["a year out of reach", { ...table, years: [2026, 20260] }, "20260 is not a year"],
    ["no table at all", null, "table"],
  ])("is refused with its place for %s", (_words, value, says) => {
    expect(problems(value)).toContain(says);
  });
});

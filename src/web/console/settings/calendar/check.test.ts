import { describe, expect, test } from "vitest";
import { calendarOf } from "#commands/calendar-of.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import { checkChange } from "./check.ts";

const calendar = calendarOf(sop1700.office);
const present = { calendar, hours: sop1700.office.hours, changes: [] };
const check = (kind: string, typed: Readonly<Record<string, string>>) => {
  const named = Object.entries({ name: "HUT Provinsi", source: "SE 12/2026", ...typed });
  return checkChange(
    { kind, ...Object.fromEntries(named.map(([field, value]) => [`${kind}-${field}`, value])) },
    present,
    "id",
  );
};
const both = (words: string) => ({ id: words, en: words });
const wrong = (kind: string, typed: Readonly<Record<string, string>>) => {
  const checked = check(kind, typed);
  return "errors" in checked ? Object.keys(checked.errors) : [];
};

describe("a change of the calendar as typed", () => {
  test("one day, several days, hours, a week", () => {
    const name = { id: "HUT Provinsi", en: "HUT Provinsi" };
    expect(check("day_off", { from: "2026-11-18" })).toEqual({
      ...{ kind: "day_off", name, source: "SE 12/2026" },
      ...{ from: "2026-11-18", to: "2026-11-18" },
    });
    expect(check("hours", { from: "2026-11-18", to: "2026-11-20", opens: "08:00", closes: "12:00" })).toMatchObject({
      hours: { opens: "08:00", closes: "12:00" },
      to: "2026-11-20",
    });
    expect(check("week", { from: "2026-12-01", opens1: "07:30", closes1: "14:00", nameEn: "New week" })).toMatchObject({
      week: { "1": { opens: "07:30", closes: "14:00" } },
      name: { en: "New week" },
    });
  });

  test("another kind of day off, a day worked after all, the list of a year", () => {
    expect(check("day_off", { from: "2026-11-18", as: "collective_leave" })).toMatchObject({ as: "collective_leave" });
    expect(check("day_off", { from: "2026-11-18", as: "local" })).not.toHaveProperty("as");
    expect(check("working", { from: "2026-12-24" })).toMatchObject({ kind: "working", to: "2026-12-24" });
    const days = "2028-01-01 L Tahun Baru 2028 Masehi\n\n2028-04-14; C; Wafat Yesus Kristus";
    expect(check("year", { year: "2028", days })).toEqual({
      ...{ kind: "year", from: "2028-01-01", source: "SE 12/2026" },
      name: { id: "Daftar libur 2028", en: "Days off of 2028" },
      days: [
        { day: "2028-01-01", as: "holiday", name: both("Tahun Baru 2028 Masehi") },
        { day: "2028-04-14", as: "collective_leave", name: both("Wafat Yesus Kristus") },
      ],
    });
  });

  test.each([
    ["work on a day that is worked", "working", { from: "2026-11-18" }, "working-from"],
    ["a list of a year that has one", "year", { year: "2027", days: "2027-01-01 L Tahun Baru" }, "year-year"],
    ["a list of nothing", "year", { year: "2028", days: " " }, "year-days"],
    ["a line that can't be read", "year", { year: "2028", days: "1 Januari L Tahun Baru" }, "year-days"],
    ["a day of another year", "year", { year: "2028", days: "2029-01-01 L Tahun Baru" }, "year-days"],
    ["a day twice", "year", { year: "2028", days: "2028-01-01 L A\n2028-01-01 C B" }, "year-days"],
    ["no day", "day_off", { from: "" }, "day_off-from"],
    ["a day that isn't one", "day_off", { from: "2026-02-30" }, "day_off-from"],
    ["an end before the beginning", "day_off", { from: "2026-11-18", to: "2026-11-17" }, "day_off-to"],
    ["a year and more", "day_off", { from: "2025-11-18", to: "2026-12-17" }, "day_off-to"],
    ["a year without a table", "day_off", { from: "2031-11-18" }, "day_off-from"],
    ["a day that is off already", "day_off", { from: "2026-12-25" }, "day_off-from"],
    ["no name", "day_off", { from: "2026-11-18", name: " " }, "day_off-name"],
    ["no letter", "day_off", { from: "2026-11-18", source: " " }, "day_off-source"],
    ["hours without an end", "hours", { from: "2026-11-18", opens: "08:00" }, "hours-opens"],
    ["closing before opening", "hours", { from: "2026-11-18", opens: "12:00", closes: "08:00" }, "hours-opens"],
    ["a week that is never open", "week", { from: "2026-12-01" }, "week-opens1"],
    ["a day that only opens", "week", { from: "2026-12-01", opens1: "08:00" }, "week-opens1"],
  ])("%s is said at its field", (_what, kind, typed, field) => {
    expect(wrong(kind, typed as unknown as Record<string, string>)).toEqual([field]);
  });
});

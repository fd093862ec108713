import { describe, expect, test } from "vitest";
import { indonesia } from "./data/indonesia.ts";
import { bengkuluHours } from "./data/bengkulu-hours.ts";
import { lunchBreak } from "./data/lunch-break.ts";
import { ramadan } from "./data/ramadan.ts";
import { type CalendarChange, withChanges } from "./changes.ts";
import { dayPlan } from "./day-plan.ts";
import { makeCalendar } from "./make-calendar.ts";

const named = { name: { id: "HUT Provinsi", en: "Province day" }, source: "SE Gubernur 12/2026" };
const dayOff = (from: string, to = from): CalendarChange => ({ id: "a", ...named, kind: "day_off", from, to });
const shorter: CalendarChange = {
  id: "b",
  ...named,
  kind: "hours",
  from: "2026-11-18",
  to: "2026-11-20",
  hours: { opens: "08:00", closes: "12:00" },
};
const sixDays: CalendarChange = {
  id: "c",
  ...named,
  kind: "week",
  from: "2026-12-01",
  week: { 1: { opens: "07:30", closes: "14:30" }, 6: { opens: "08:00", closes: "12:00" } },
};

const base = { hours: { ...bengkuluHours, breaks: lunchBreak }, daysOff: indonesia };
const planOf = (changes: readonly CalendarChange[], day: string) => {
  const { hours, daysOff } = withChanges(base, changes, 3);
  expect(makeCalendar(hours, daysOff)).not.toHaveProperty("problems");
  return dayPlan(hours, daysOff)(Temporal.PlainDate.from(day));
};

describe("changes of an office's calendar", () => {
  test("a day off of its own names its letter", () => {
    const why = { kind: "local", name: named.name, decree: named.source };
    expect(planOf([dayOff("2026-11-18", "2026-11-19")], "2026-11-19")).toEqual({ is: "off", why });
    expect(planOf([dayOff("2026-11-18")], "2026-11-19")).toMatchObject({ is: "working" });
  });

  test("a day that a decree takes off keeps the decree's name, and stands once", () => {
    expect(planOf([dayOff("2026-12-24", "2026-12-26")], "2026-12-25")).toMatchObject({ why: { kind: "holiday" } });
    expect(planOf([dayOff("2026-11-18"), dayOff("2026-11-18")], "2026-11-18")).toMatchObject({ is: "off" });
  });

  test("other hours hold on their days, without a break for which there is no room", () => {
    expect(planOf([shorter], "2026-11-19")).toEqual({ is: "working", hours: shorter.hours, pause: undefined });
    expect(planOf([shorter], "2026-11-23")).toMatchObject({ hours: { closes: "15:30" }, pause: { opens: "12:00" } });
    expect(planOf([{ ...shorter, to: "2026-11-22" }], "2026-11-22")).toMatchObject({ is: "off" });
  });

  test("a week holds from its day on; hours for some days hold before it", () => {
    expect(planOf([sixDays], "2026-11-30")).toMatchObject({ hours: { opens: "08:00" } });
    expect(planOf([sixDays], "2026-12-05")).toMatchObject({ is: "working", hours: { closes: "12:00" } });
    expect(planOf([sixDays], "2026-12-08")).toMatchObject({ is: "off", why: { kind: "weekend" } });
    expect(planOf([sixDays, { ...shorter, to: "2026-12-31" }], "2026-12-07")).toMatchObject({ hours: shorter.hours });
  });

  test("breaks hold from their day on, and stop nothing where the day has no room for them", () => {
    const shorterBreak = { opens: "12:00", closes: "12:30" };
    const breaks: CalendarChange = {
      id: "g",
      ...named,
      kind: "break",
      from: "2026-12-01",
      breaks: { 2: shorterBreak },
    };
    expect(planOf([breaks], "2026-11-24")).toMatchObject({ pause: lunchBreak[2] });
    expect(planOf([breaks], "2026-12-08")).toMatchObject({ pause: shorterBreak });
    expect(planOf([breaks], "2026-12-09")).toMatchObject({ is: "working", pause: undefined });
    const none = { hours: bengkuluHours, daysOff: indonesia };
    const from = (day: string) =>
      dayPlan(withChanges(none, [breaks], 3).hours, indonesia)(Temporal.PlainDate.from(day));
    expect([from("2026-11-24"), from("2026-12-08")]).toMatchObject([{ pause: undefined }, { pause: shorterBreak }]);
    const late: CalendarChange = { ...breaks, breaks: { 2: { opens: "15:00", closes: "16:00" } } };
    expect(planOf([late], "2026-12-08")).toMatchObject({ hours: { closes: "15:30" }, pause: undefined });
  });

  test("a season holds on its days before a week, with the usual breaks or its own; the SOP's gives way to it", () => {
    const day = { opens: "08:00", closes: "15:00" };
    const season: CalendarChange = {
      ...{ id: "h", ...named, kind: "season", from: "2027-02-08", to: "2027-03-09" },
      week: { 1: day, 2: day, 3: day, 4: day, 5: { opens: "08:00", closes: "15:30" } },
    };
    expect(planOf([season, sixDays], "2027-02-09")).toMatchObject({ hours: day, pause: lunchBreak[2] });
    expect(planOf([season], "2027-02-12")).toMatchObject({ hours: { closes: "15:30" } });
    expect(planOf([season], "2027-03-17")).toMatchObject({ hours: { closes: "15:30" } });
    const pause = { opens: "12:00", closes: "12:30" };
    expect(planOf([{ ...season, breaks: { 2: pause } }], "2027-02-09")).toMatchObject({ pause });
    const short: CalendarChange = { ...season, week: { 2: { opens: "08:00", closes: "12:00" } } };
    expect(planOf([short], "2027-02-09")).toMatchObject({ hours: { closes: "12:00" }, pause: undefined });
    const withSeasons = { hours: { ...bengkuluHours, seasons: ramadan }, daysOff: indonesia };
    const names = withChanges(withSeasons, [season], 3).hours.seasons!.map(({ name }) => name.id);
    expect(names).toEqual(["Ramadan 1446 H", "Ramadan 1447 H", "HUT Provinsi"]);
  });

  test("no change is the calendar as it was; a change is one of another name", () => {
    expect(withChanges(base, [], 3)).toBe(base);
    expect(withChanges(base, [dayOff("2026-11-18")], 3).daysOff.version).toBe("2026-09-15-3");
  });

  test("a day off of a decree can be worked, and one can be added under its own kind", () => {
    const leave: CalendarChange = {
      id: "d",
      ...named,
      kind: "day_off",
      from: "2026-11-18",
      to: "2026-11-18",
      as: "collective_leave",
    };
    expect(planOf([leave], "2026-11-18")).toMatchObject({ is: "off", why: { kind: "collective_leave" } });
    const worked: CalendarChange = { id: "e", ...named, kind: "working", from: "2026-12-24", to: "2026-12-24" };
    expect(planOf([worked], "2026-12-24")).toMatchObject({ is: "working" });
    expect(planOf([worked], "2026-12-25")).toMatchObject({ is: "off" });
  });

  test("a list brings a year that had none, and gives way to a table", () => {
    const list = (year: number): CalendarChange => ({
      ...{ id: "f", ...named, kind: "year", from: `${year}-01-01` },
      days: [{ day: `${year}-01-03`, as: "holiday", name: named.name }],
    });
    expect(planOf([list(2028)], "2028-01-03")).toMatchObject({ is: "off", why: { kind: "holiday" } });
    expect(planOf([list(2028)], "2028-01-04")).toMatchObject({ is: "working" });
    expect(planOf([], "2028-01-04")).toEqual({ is: "unknown" });
    expect(planOf([list(2027)], "2027-01-04")).toMatchObject({ is: "working" });
    expect(
      withChanges(
        base,
        [{ ...list(2027), days: [{ day: "2027-01-04", as: "holiday", name: named.name }] } as CalendarChange],
        3,
      ).daysOff.days,
    ).toHaveLength(indonesia.days.length);
  });

  test("a day in a year without a table waits for the table", () => {
    expect(planOf([dayOff("2031-01-02")], "2026-11-18")).toMatchObject({ is: "working" });
  });
});

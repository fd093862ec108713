import { describe, expect, test } from "vitest";
import { offices, sound } from "../../test/calendar/offices.ts";
import { dueText, instantText, wib } from "../../test/calendar/say.ts";
import { bengkuluHours } from "./data/bengkulu-hours.ts";
import { indonesia } from "./data/indonesia.ts";
import { ramadan } from "./data/ramadan.ts";
import { moveByWorkingDays, workingDaysAfter, workingDaysBefore, workingDaysWaited } from "./working-days.ts";

const calendar = sound(bengkuluHours, indonesia);
const closing = (day: string) => `${day} ${Temporal.PlainDate.from(day).dayOfWeek === 5 ? "16:00" : "15:30"}`;

describe("the vectors of the decrees", () => {
  test.each([
    ["2025-03-20", "2025-03-27", "2025-04-14", "2025-04-21"],
    ["2025-05-27", "2025-06-05", "2025-06-16", "2025-06-20"],
    ["2025-08-08", "2025-08-15", "2025-08-25", "2025-08-29"],
    ["2026-03-09", "2026-03-16", "2026-03-30", "2026-04-06"],
    ["2026-05-11", "2026-05-20", "2026-05-29", "2026-06-05"],
    ["2026-12-14", "2026-12-21", "2026-12-30", "2027-01-07"],
    ["2026-12-18", "2026-12-29", "2027-01-07", "2027-01-13"],
    ["2027-03-01", "2027-03-16", "2027-03-23", "2027-03-31"],
    ["2027-05-07", "2027-05-14", "2027-05-27", "2027-06-03"],
  ])("lodged on %s: 5, 10 and 14 working days end on %s, %s, %s", (day, five, ten, fourteen) => {
    for (const time of ["00:00", "06:00", "08:00", "10:00", "15:29:59.999"]) {
      const from = wib(`${day} ${time}`);
      expect(dueText(workingDaysAfter(calendar, from, 5))).toBe(closing(five));
      expect(dueText(workingDaysAfter(calendar, from, 10))).toBe(closing(ten));
      expect(dueText(workingDaysAfter(calendar, from, 14))).toBe(closing(fourteen));
    }
  });
});

describe("day 0", () => {
  test.each([
    ["before opening, that day", "2026-03-05 06:00", "2026-03-05", "2026-03-06 16:00"],
    ["at midnight, that day", "2026-03-05 00:00", "2026-03-05", "2026-03-06 16:00"],
    ["a millisecond before closing, that day", "2026-03-05 15:29:59.999", "2026-03-05", "2026-03-06 16:00"],
    ["exactly at closing, the next", "2026-03-05 15:30", "2026-03-06", "2026-03-09 15:30"],
    ["a minute to midnight, the next", "2026-03-05 23:59", "2026-03-06", "2026-03-09 15:30"],
    ["Friday after 15.30, that day", "2026-03-06 15:59", "2026-03-06", "2026-03-09 15:30"],
    ["Friday at 16.00, Monday", "2026-03-06 16:00", "2026-03-09", "2026-03-10 15:30"],
    ["on a Saturday, Monday", "2026-03-07 10:00", "2026-03-09", "2026-03-10 15:30"],
    ["on a Sunday evening, Monday", "2026-03-08 23:00", "2026-03-09", "2026-03-10 15:30"],
    ["on a holiday, the day after it", "2026-06-16 10:00", "2026-06-17", "2026-06-18 15:30"],
    [
      "on collective leave before a long holiday, the first day after",
      "2026-03-18 10:00",
      "2026-03-25",
      "2026-03-26 15:30",
    ],
  ])("%s", (_words, from, zero, due) => {
    const answer = workingDaysAfter(calendar, wib(from), 1);
    expect(answer).toMatchObject({ dayZero: zero });
    expect(dueText(answer)).toBe(due);
  });

  test("counted from the day after, it is the date of lodging whatever the hour", () => {
    const late = workingDaysAfter(calendar, wib("2026-03-05 23:00"), 1, "day_after");
    expect(late).toMatchObject({ dayZero: "2026-03-05", counted: ["2026-03-06"], skipped: [] });
    const saturday = workingDaysAfter(calendar, wib("2026-03-07 10:00"), 1, "day_after");
    expect(saturday).toMatchObject({ dayZero: "2026-03-07", counted: ["2026-03-09"] });
    expect(saturday).toMatchObject({ skipped: [{ day: "2026-03-08" }] });
  });
});

test("the working is shown: days counted, days skipped and the decree", () => {
  const answer = workingDaysAfter(calendar, wib("2026-12-22 16:00"), 2);
  const christmas = { id: "Hari Raya Natal", en: "Christmas Day" };
  const decree = "SKB 1497/2025, 2/2025, 5/2025";
  expect(answer).toEqual({
    from: wib("2026-12-22 16:00"),
    dueAt: wib("2026-12-29 15:30"),
    dayZero: "2026-12-23",
    counted: ["2026-12-28", "2026-12-29"],
    skipped: [
      { day: "2026-12-24", why: { kind: "collective_leave", name: christmas, decree } },
      { day: "2026-12-25", why: { kind: "holiday", name: christmas, decree } },
      { day: "2026-12-26", why: { kind: "weekend" } },
      { day: "2026-12-27", why: { kind: "weekend" } },
    ],
    calendar: calendar.id,
  });
});

describe("a year without a table", () => {
  test("refuses what would lead into it, and answers up to its edge", () => {
    expect(dueText(workingDaysAfter(calendar, wib("2027-12-30 10:00"), 1))).toBe("2027-12-31 16:00");
    expect(dueText(workingDaysAfter(calendar, wib("2027-12-30 10:00"), 2))).toBe("calendar_year_missing 2028");
    expect(dueText(workingDaysAfter(calendar, wib("2027-12-31 16:00"), 1))).toBe("calendar_year_missing 2028");
    expect(dueText(workingDaysAfter(calendar, wib("2028-01-03 10:00"), 1))).toBe("calendar_year_missing 2028");
    expect(dueText(workingDaysAfter(calendar, wib("2024-12-31 23:59"), 1))).toBe("calendar_year_missing 2024");
    expect(dueText(moveByWorkingDays(calendar, wib("2027-12-31 16:00"), 1))).toBe("calendar_year_missing 2028");
  });

  test("between two years that have one is refused too", () => {
    const { hours, daysOff } = offices["berlin at night, a year missing"]!;
    const berlin = sound(hours, daysOff);
    const from = Temporal.Instant.from("2025-12-29T10:00:00+01:00").epochMilliseconds;
    const to = Temporal.Instant.from("2027-01-04T10:00:00+01:00").epochMilliseconds;
    expect(dueText(workingDaysAfter(berlin, from, 1))).not.toContain("missing");
    expect(dueText(workingDaysAfter(berlin, from, 3))).toBe("calendar_year_missing 2026");
    expect(workingDaysWaited(berlin, from, to)).toEqual({ refusal: "calendar_year_missing", detail: { year: 2026 } });
    expect(workingDaysBefore(berlin, to, 3)).toEqual({ refusal: "calendar_year_missing", detail: { year: 2026 } });
  });
});

describe("a hold", () => {
  test("waits for the working days after the day of the question, up to and with that of the answer", () => {
    const asked = wib("2026-03-16 09:00");
    expect(workingDaysWaited(calendar, asked, wib("2026-03-16 15:00"))).toEqual({ days: [] });
    expect(workingDaysWaited(calendar, asked, wib("2026-03-17 00:00"))).toEqual({ days: ["2026-03-17"] });
    expect(workingDaysWaited(calendar, asked, wib("2026-03-25 23:00"))).toEqual({ days: ["2026-03-17", "2026-03-25"] });
    expect(workingDaysWaited(calendar, wib("2026-03-20 09:00"), wib("2026-03-22 09:00"))).toEqual({ days: [] });
  });

  test("moves the due date to the closing time so many working days later, and by none leaves it", () => {
    const dueAt = wib("2026-03-17 15:30");
    expect(dueText(moveByWorkingDays(calendar, dueAt, 2))).toBe("2026-03-26 15:30");
    expect(moveByWorkingDays(calendar, wib("2026-03-21 11:11"), 0)).toMatchObject({
      dueAt: wib("2026-03-21 11:11"),
      dayZero: "2026-03-21",
      counted: [],
    });
  });
});

test("a reminder goes when the office opens, so many working days before", () => {
  const before = (at: string, n: number) => instantText(workingDaysBefore(calendar, wib(at), n) as number);
  expect(before("2026-03-25 15:30", 1)).toBe("2026-03-17 08:00");
  expect(before("2026-03-21 10:00", 3)).toBe("2026-03-13 08:00");
  expect(workingDaysBefore(calendar, wib("2025-01-03 10:00"), 2)).toMatchObject({ detail: { year: 2024 } });
});

describe("what an office sets", () => {
  test("collective leave may be worked", () => {
    const open = sound({ ...bengkuluHours, collectiveLeaveIsOff: false }, indonesia);
    expect(dueText(workingDaysAfter(open, wib("2026-12-23 10:00"), 1))).toBe("2026-12-24 15:30");
  });

  test("Ramadan closes earlier, so its last half hour belongs to the next day", () => {
    const fasting = sound({ ...bengkuluHours, seasons: ramadan }, indonesia);
    expect(workingDaysAfter(fasting, wib("2026-03-05 15:00"), 1)).toMatchObject({ dayZero: "2026-03-06" });
    expect(dueText(workingDaysAfter(fasting, wib("2026-03-05 14:59"), 1))).toBe("2026-03-06 15:30");
    expect(dueText(workingDaysAfter(fasting, wib("2026-02-18 15:29"), 1))).toBe("2026-02-19 15:00");
    expect(dueText(workingDaysAfter(fasting, wib("2026-03-17 10:00"), 1))).toBe("2026-03-25 15:30");
  });
});

test("a count that is no whole number from 1 is a mistake of the program", () => {
  expect(() => workingDaysAfter(calendar, wib("2026-03-05 10:00"), 0)).toThrow(RangeError);
  expect(() => moveByWorkingDays(calendar, wib("2026-03-05 10:00"), -1)).toThrow(RangeError);
  expect(() => workingDaysBefore(calendar, wib("2026-03-05 10:00"), 1.5)).toThrow(RangeError);
});

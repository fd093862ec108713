import { describe, expect, test } from "vitest";
import { sound } from "../../test/calendar/offices.ts";
import { dueText, wib } from "../../test/calendar/say.ts";
import { bengkuluHours } from "./data/bengkulu-hours.ts";
import { indonesia } from "./data/indonesia.ts";
import { lunchBreak } from "./data/lunch-break.ts";
import { ramadan, ramadanBreak } from "./data/ramadan.ts";
import { serviceMinutesAfter, serviceMinutesBetween } from "./service-minutes.ts";

const calendar = sound(bengkuluHours, indonesia);
const resting = sound({ ...bengkuluHours, breaks: lunchBreak }, indonesia);

describe("60 minutes of service", () => {
  test.each([
    ["in the morning", "2026-03-05 09:10", "2026-03-05 10:10"],
    ["ending exactly at closing", "2026-03-05 14:30", "2026-03-05 15:30"],
    ["running past closing", "2026-03-05 15:00", "2026-03-06 08:30"],
    ["from the last millisecond", "2026-03-05 15:29:59.999", "2026-03-06 08:59:59.999"],
    ["from closing time", "2026-03-05 15:30", "2026-03-06 09:00"],
    ["from 22.00", "2026-03-05 22:00", "2026-03-06 09:00"],
    ["from 06.00", "2026-03-05 06:00", "2026-03-05 09:00"],
    ["on Friday after 15.30", "2026-03-06 15:30", "2026-03-09 08:30"],
    ["on Friday at closing", "2026-03-06 16:00", "2026-03-09 09:00"],
    ["on Saturday", "2026-03-07 10:00", "2026-03-09 09:00"],
    ["over a long holiday", "2026-03-17 15:00", "2026-03-25 08:30"],
  ])("%s", (_words, from, due) => {
    expect(dueText(serviceMinutesAfter(calendar, wib(from), 60))).toBe(due);
  });

  test("show the days on which they ran and what lay between", () => {
    const answer = serviceMinutesAfter(calendar, wib("2026-03-06 15:30"), 60);
    expect(answer).toMatchObject({
      dayZero: "2026-03-06",
      counted: ["2026-03-06", "2026-03-09"],
      skipped: [
        { day: "2026-03-07", why: { kind: "weekend" } },
        { day: "2026-03-08", why: { kind: "weekend" } },
      ],
    });
    const closing = serviceMinutesAfter(calendar, wib("2026-03-05 15:30"), 60);
    expect(closing).toMatchObject({ dayZero: "2026-03-06", counted: ["2026-03-06"], skipped: [] });
    const saturday = serviceMinutesAfter(calendar, wib("2026-03-07 10:00"), 60);
    expect(saturday).toMatchObject({ dayZero: "2026-03-09", counted: ["2026-03-09"] });
  });

  test("are refused where they need a year without a table", () => {
    expect(dueText(serviceMinutesAfter(calendar, wib("2027-12-31 15:00"), 60))).toBe("2027-12-31 16:00");
    expect(dueText(serviceMinutesAfter(calendar, wib("2027-12-31 15:01"), 60))).toBe("calendar_year_missing 2028");
    expect(dueText(serviceMinutesAfter(calendar, wib("2031-05-05 10:00"), 60))).toBe("calendar_year_missing 2031");
  });
});

describe("a break, where the office has it on", () => {
  test.each([
    ["stops the clock", "2026-03-05 11:30", "2026-03-05 13:30"],
    ["may be the end", "2026-03-05 11:00", "2026-03-05 12:00"],
    ["starts no clock", "2026-03-05 12:20", "2026-03-05 14:00"],
    ["is longer on Friday", "2026-03-06 11:00", "2026-03-06 13:30"],
  ])("%s", (_words, from, due) => {
    expect(dueText(serviceMinutesAfter(resting, wib(from), 60))).toBe(due);
  });

  test("leaves 6 hours and 30 minutes on every day", () => {
    for (const day of ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06"]) {
      expect(serviceMinutesBetween(resting, wib(`${day} 00:00`), wib(`${day} 23:59`))).toBe(390);
    }
  });

  test("is shorter in Ramadan where the season has its own", () => {
    const seasons = ramadan.map((season) => ({ ...season, breaks: ramadanBreak }));
    const fasting = sound({ ...bengkuluHours, breaks: lunchBreak, seasons }, indonesia);
    expect(dueText(serviceMinutesAfter(fasting, wib("2026-03-05 11:30"), 60))).toBe("2026-03-05 13:00");
    expect(dueText(serviceMinutesAfter(fasting, wib("2026-04-06 11:30"), 60))).toBe("2026-04-06 13:30");
    const usual = sound({ ...bengkuluHours, breaks: lunchBreak, seasons: ramadan }, indonesia);
    expect(dueText(serviceMinutesAfter(usual, wib("2026-03-05 11:30"), 60))).toBe("2026-03-05 13:30");
  });
});

test("minutes between count service only, to the millisecond", () => {
  const between = (from: string, to: string) => serviceMinutesBetween(calendar, wib(from), wib(to));
  expect(between("2026-03-05 15:00", "2026-03-06 08:30")).toBe(60);
  expect(between("2026-03-06 16:00", "2026-03-09 08:00")).toBe(0);
  expect(between("2026-03-05 10:00", "2026-03-05 10:00:01.500")).toBe(0.025);
  expect(between("2026-03-05 10:00", "2026-03-05 09:00")).toBe(0);
  expect(between("2027-12-31 10:00", "2028-01-01 09:00")).toMatchObject({ detail: { year: 2028 } });
});

test("hours that the clock jumps over give no minutes", () => {
  const week = { 7: { opens: "02:30", closes: "03:00" } };
  const night = sound({ timeZone: "Europe/Berlin", week }, { name: "none", version: "1", years: [2027], days: [] });
  const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
  const from = at("2027-03-27T12:00:00+01:00");
  expect(serviceMinutesBetween(night, from, at("2027-03-29T12:00:00+02:00"))).toBe(0);
  expect(serviceMinutesAfter(night, from, 30)).toMatchObject({ dueAt: at("2027-04-04T03:00:00+02:00") });
});

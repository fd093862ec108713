import { describe, expect, test } from "vitest";
import { HOUR, MINUTE } from "#lib/time.ts";
import { sound } from "../../test/calendar/offices.ts";
import { instantText, wib } from "../../test/calendar/say.ts";
import { closingOf } from "./closing-of.ts";
import { bengkuluHours } from "./data/bengkulu-hours.ts";
import { indonesia } from "./data/indonesia.ts";
import { lunchBreak } from "./data/lunch-break.ts";
import { dayOf } from "./day-of.ts";
import { nextServiceInstant } from "./next-service-instant.ts";
import { openAt } from "./open-at.ts";

const calendar = sound({ ...bengkuluHours, breaks: lunchBreak }, indonesia);

describe("whether the office is open", () => {
  test.each([
    ["at opening", "2026-03-05 08:00", "2026-03-05 15:30"],
    ["in the break, which only stops a clock", "2026-03-05 12:30", "2026-03-05 15:30"],
    ["on Friday afternoon", "2026-03-06 15:59:59.999", "2026-03-06 16:00"],
  ])("yes, %s", (_words, at, closesAt) => {
    expect(openAt(calendar, wib(at))).toEqual({ open: true, closesAt: wib(closesAt) });
    expect(nextServiceInstant(calendar, wib(at))).toBe(wib(at));
  });

  test.each([
    ["before opening", "2026-03-05 07:59:59.999", "outside_hours", "2026-03-05 08:00"],
    ["at closing", "2026-03-05 15:30", "outside_hours", "2026-03-06 08:00"],
    ["on a Saturday", "2026-03-07 10:00", "weekend", "2026-03-09 08:00"],
    ["on a holiday", "2026-06-16 10:00", "holiday", "2026-06-17 08:00"],
    ["on collective leave", "2026-12-24 10:00", "collective_leave", "2026-12-28 08:00"],
    ["after the last working day of the table", "2027-12-31 16:00", "outside_hours", null],
    ["in a year without a table", "2028-01-05 10:00", "year_missing", null],
  ])("no, %s", (_words, at, kind, opensAt) => {
    const answer = openAt(calendar, wib(at));
    expect(answer).toMatchObject({ open: false, opensAt: opensAt && wib(opensAt), why: { kind } });
    if (opensAt) expect(nextServiceInstant(calendar, wib(at))).toBe(wib(opensAt));
    else expect(nextServiceInstant(calendar, wib(at))).toMatchObject({ detail: { year: 2028 } });
  });

  test("a holiday is named with its decree", () => {
    expect(openAt(calendar, wib("2026-08-17 10:00"))).toMatchObject({
      why: { name: { id: "Proklamasi Kemerdekaan" }, decree: "SKB 1497/2025, 2/2025, 5/2025" },
    });
  });
});

test("the day is the office's, in every year", () => {
  expect(dayOf(calendar, wib("2026-03-05 00:00"))).toBe("2026-03-05");
  expect(dayOf(calendar, wib("2026-03-05 00:00") - 1)).toBe("2026-03-04");
  expect(dayOf(calendar, wib("2027-12-31 23:59:59.999"))).toBe("2027-12-31");
  expect(dayOf(calendar, wib("2028-02-29 06:59"))).toBe("2028-02-29");
  expect(dayOf(calendar, wib("1999-12-31 23:59"))).toBe("1999-12-31");
});

test.each(["Europe/Berlin", "Australia/Sydney", "America/Santiago", "Asia/Kathmandu"])(
  "the day is the one on the wall in %s, however its clock was changed",
  (timeZone) => {
    const there = sound({ ...bengkuluHours, timeZone }, indonesia);
    const { midnights } = there.table;
    const edges = midnights.flatMap((midnight) => [
      midnight - 1,
      midnight,
      midnight + 30 * MINUTE,
      midnight + 23 * HOUR,
    ]);
    for (const at of edges) {
      const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
      expect(dayOf(there, at)).toBe(wall.toPlainDate().toString());
    }
  },
);

test("a day ends at its closing time, a day off with its last second", () => {
  const hours = (day: string) => {
    const answer = closingOf(calendar, day);
    return "refusal" in answer ? answer : [instantText(answer.opensAt), instantText(answer.closesAt)];
  };
  expect(hours("2026-03-06")).toEqual(["2026-03-06 08:00", "2026-03-06 16:00"]);
  expect(hours("2026-03-07")).toEqual(["2026-03-07 00:00", "2026-03-07 23:59:59"]);
  expect(hours("2028-03-07")).toMatchObject({ refusal: "calendar_year_missing" });
});

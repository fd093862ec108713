import { describe, expect, test } from "vitest";
import { sound } from "../../test/calendar/offices.ts";
import { dueText, wib } from "../../test/calendar/say.ts";
import { bengkuluHours } from "./data/bengkulu-hours.ts";
import { indonesia } from "./data/indonesia.ts";
import { limitAfter } from "./limit-after.ts";

const calendar = sound(bengkuluHours, indonesia);
const saturday = wib("2026-03-07 10:00");

describe("a limit is counted by its own unit", () => {
  test("working days, by either count", () => {
    expect(dueText(limitAfter(calendar, saturday, { unit: "working_days", amount: 1 }))).toBe("2026-03-10 15:30");
    const after = { unit: "working_days", amount: 1, count: "day_after" } as const;
    expect(dueText(limitAfter(calendar, saturday, after))).toBe("2026-03-09 15:30");
  });

  test("service minutes", () => {
    expect(dueText(limitAfter(calendar, saturday, { unit: "service_minutes", amount: 60 }))).toBe("2026-03-09 09:00");
  });

  test("calendar days end at closing time, on a day off with the day", () => {
    const days = (amount: number) => limitAfter(calendar, saturday, { unit: "calendar_days", amount });
    expect(dueText(days(1))).toBe("2026-03-08 23:59:59");
    expect(dueText(days(2))).toBe("2026-03-09 15:30");
    expect(dueText(days(14))).toBe("2026-03-21 23:59:59");
    expect(days(3)).toMatchObject({
      dayZero: "2026-03-07",
      counted: ["2026-03-08", "2026-03-09", "2026-03-10"],
      skipped: [],
    });
    expect(dueText(days(664))).toBe("2027-12-31 16:00");
    expect(dueText(days(665))).toBe("calendar_year_missing 2028");
  });

  test("wall minutes run day and night, with or without a table", () => {
    const minutes = (from: number) => limitAfter(calendar, from, { unit: "wall_minutes", amount: 3 * 24 * 60 });
    expect(dueText(minutes(saturday))).toBe("2026-03-10 10:00");
    expect(minutes(saturday)).toMatchObject({
      dayZero: "2026-03-07",
      counted: ["2026-03-07", "2026-03-08", "2026-03-09", "2026-03-10"],
    });
    expect(dueText(minutes(wib("2027-12-30 10:00")))).toBe("2028-01-02 10:00");
  });
});

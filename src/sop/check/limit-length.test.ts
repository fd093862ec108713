import { expect, test } from "vitest";
import { indonesia } from "#calendar/data/indonesia.ts";
import { bengkuluHours } from "#calendar/data/bengkulu-hours.ts";
import { limitAfter } from "#calendar/limit-after.ts";
import { makeCalendar } from "#calendar/make-calendar.ts";
import { isRefusal } from "#lib/refusal.ts";
import { HOUR } from "#lib/time.ts";
import { type Limit, units } from "../types.ts";
import { surelyNotLonger } from "./limit-length.ts";

const made = makeCalendar(bengkuluHours, indonesia);
if ("problems" in made) throw new Error(made.problems.join());
const calendar = made;

const amounts: Readonly<Record<Limit["unit"], readonly number[]>> = {
  service_minutes: [30, 450, 1350, 4500],
  wall_minutes: [30, 930, 1440, 4320],
  working_days: [1, 2, 3, 10],
  calendar_days: [1, 2, 3, 10],
};
const limits = units.flatMap((unit) =>
  amounts[unit].flatMap((amount): Limit[] =>
    unit === "working_days"
      ? [
          { unit, amount },
          { unit, amount, count: "day_after" },
        ]
      : [{ unit, amount }],
  ),
);
/** Half-hours over weeks with weekends, holidays and Friday's later closing. */
const starts = Array.from({ length: 1200 }, (_, at) => Date.parse("2026-03-02T00:00:00+07:00") + at * (HOUR / 2));

function endOf(limit: Limit, from: number): number {
  const due = limitAfter(calendar, from, limit);
  if (isRefusal(due)) throw new Error(due.refusal);
  return due.dueAt;
}

test("what is called surely not longer never ends later, whenever it begins", () => {
  const ends = new Map(limits.map((limit) => [limit, starts.map((from) => endOf(limit, from))]));
  const pairs = limits.flatMap((limit) => limits.map((other) => [limit, other] as const));
  const sure = pairs.filter(([limit, other]) => surelyNotLonger(limit, other, bengkuluHours.week));
  const late = sure.filter(([limit, other]) => starts.some((_, at) => ends.get(limit)![at]! > ends.get(other)![at]!));
  expect(late).toEqual([]);
  expect(sure.length).toBeGreaterThan(60);
});

test.each<[string, Limit, Limit, boolean]>([
  ["3 hours under 5 working days", { unit: "wall_minutes", amount: 180 }, { unit: "working_days", amount: 5 }, true],
  [
    "3 service hours under 1 working day",
    { unit: "service_minutes", amount: 180 },
    { unit: "working_days", amount: 1 },
    true,
  ],
  [
    "5 calendar days under 5 working days",
    { unit: "calendar_days", amount: 5 },
    { unit: "working_days", amount: 5 },
    true,
  ],
  [
    "1 working day under 9 calendar days",
    { unit: "working_days", amount: 1 },
    { unit: "calendar_days", amount: 9 },
    false,
  ],
  [
    "the same days counted from another day",
    { unit: "working_days", amount: 5 },
    { unit: "working_days", amount: 5, count: "day_after" },
    false,
  ],
])("%s", (_words, limit, other, sure) => {
  expect(surelyNotLonger(limit, other, bengkuluHours.week)).toBe(sure);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { offices, sound } from "../../test/calendar/offices.ts";
import { dayOf } from "./day-of.ts";
import { nextServiceInstant } from "./next-service-instant.ts";
import { openAt } from "./open-at.ts";
import { serviceMinutesAfter, serviceMinutesBetween } from "./service-minutes.ts";
import { moveByWorkingDays, workingDaysAfter, workingDaysBefore, workingDaysWaited } from "./working-days.ts";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import { DAY } from "#lib/time.ts";
import type { Reckoning } from "./types.ts";

const numRuns = 2000;
const minutes = fc.integer({ min: 1, max: 3000 });
const days = fc.integer({ min: 1, max: 40 });
const count = fc.constantFrom("day_zero" as const, "day_after" as const);

describe.each(Object.entries(offices))("%s keeps the laws", (_name, { hours, daysOff }) => {
  const calendar = sound(hours, daysOff);
  const { midnights } = calendar.table;
  const instant = fc.integer({ min: midnights[0]!, max: midnights.at(-1)! - 1 });
  const later = fc
    .tuple(instant, fc.integer({ min: 0, max: 30 * DAY }))
    .map(([from, more]) => [from, from + more] as const);

  /** Refused answers lie beyond every date. */
  const due = (answer: Reckoning | Refusal) => (isRefusal(answer) ? Infinity : answer.dueAt);
  const law = <T extends [unknown, ...unknown[]]>(holds: fc.IPropertyWithHooks<T>) => fc.assert(holds, { numRuns });

  test("a later lodging is never due earlier, and a longer limit never ends sooner", () => {
    law(
      fc.property(later, days, days, minutes, count, ([a, b], n, more, length, how) => {
        // Where the year in between has no table the later instant may have an answer, the earlier none.
        fc.pre(!isRefusal(serviceMinutesBetween(calendar, a, b)));
        expect(due(workingDaysAfter(calendar, a, n, how))).toBeLessThanOrEqual(
          due(workingDaysAfter(calendar, b, n, how)),
        );
        const longer = workingDaysAfter(calendar, a, n + more, how);
        if (!isRefusal(longer)) expect(due(workingDaysAfter(calendar, a, n, how))).toBeLessThan(longer.dueAt);
        expect(due(serviceMinutesAfter(calendar, a, length))).toBeLessThanOrEqual(
          due(serviceMinutesAfter(calendar, b, length)),
        );
      }),
    );
  });

  test("nothing is due outside (opening, closing], nor before it was lodged", () => {
    law(
      fc.property(instant, days, minutes, (from, n, length) => {
        for (const answer of [workingDaysAfter(calendar, from, n), serviceMinutesAfter(calendar, from, length)]) {
          if (isRefusal(answer)) continue;
          expect(answer.dueAt).toBeGreaterThan(from);
          expect(openAt(calendar, answer.dueAt - 1).open).toBe(true);
          expect(answer.counted.at(-1)).toBe(dayOf(calendar, answer.dueAt));
        }
      }),
    );
  });

  test("working days are counted once each, and those skipped are all the others", () => {
    law(
      fc.property(instant, days, count, (from, n, how) => {
        const answer = workingDaysAfter(calendar, from, n, how);
        if (isRefusal(answer)) return;
        expect(answer.counted).toHaveLength(n);
        const seen = [...answer.counted, ...answer.skipped.map((row) => row.day)].toSorted();
        const first = how === "day_zero" ? dayOf(calendar, from) : answer.dayZero;
        expect(seen).toEqual(between(first, answer.counted.at(-1)!, answer, how));
      }),
    );
  });

  test("service minutes split in two end when the whole does, and measure what they were", () => {
    law(
      fc.property(instant, minutes, minutes, (from, a, b) => {
        const first = serviceMinutesAfter(calendar, from, a);
        const whole = serviceMinutesAfter(calendar, from, a + b);
        if (isRefusal(whole) || isRefusal(first)) return;
        expect(due(serviceMinutesAfter(calendar, first.dueAt, b))).toBe(whole.dueAt);
        expect(serviceMinutesBetween(calendar, from, whole.dueAt)).toBeCloseTo(a + b, 9);
      }),
    );
  });

  test("a move split in two ends where the whole does", () => {
    law(
      fc.property(instant, days, days, (dueAt, a, b) => {
        const first = moveByWorkingDays(calendar, dueAt, a);
        if (isRefusal(first)) return;
        expect(moveByWorkingDays(calendar, first.dueAt, 0)).toMatchObject({ dueAt: first.dueAt });
        expect(due(moveByWorkingDays(calendar, first.dueAt, b))).toBe(due(moveByWorkingDays(calendar, dueAt, a + b)));
      }),
    );
  });

  test("a hold takes nothing from the office: as many working days remain after it as before", () => {
    law(
      fc.property(later, days, ([asked, answered], n) => {
        const promise = moveByWorkingDays(calendar, asked, n);
        const waited = workingDaysWaited(calendar, asked, answered);
        if (isRefusal(promise) || isRefusal(waited)) return;
        const moved = moveByWorkingDays(calendar, promise.dueAt, waited.days.length);
        if (isRefusal(moved)) return;
        expect(workingDaysWaited(calendar, answered, moved.dueAt)).toMatchObject({ days: { length: n } });
      }),
    );
  });

  test("going back as many working days as were moved forward arrives at the day after the start", () => {
    law(
      fc.property(instant, days, (from, n) => {
        const there = moveByWorkingDays(calendar, from, n + 1);
        if (isRefusal(there)) return;
        const back = workingDaysBefore(calendar, there.dueAt, n);
        expect(dayOf(calendar, back as number)).toBe(there.counted[0]);
      }),
    );
  });

  test("the next moment of service is in service, and is now when the office is open", () => {
    law(
      fc.property(instant, (at) => {
        const next = nextServiceInstant(calendar, at);
        const now = openAt(calendar, at);
        if (isRefusal(next)) {
          expect(now).toMatchObject({ open: false, opensAt: null });
          return;
        }
        expect(openAt(calendar, next).open).toBe(true);
        expect(now.open ? at : now.opensAt).toBe(next);
        expect(serviceMinutesBetween(calendar, at, next)).toBe(0);
      }),
    );
  });
});

/** Every day from the first to the last, less those that are neither counted nor skipped by the rule of day 0. */
function between(first: string, last: string, answer: Reckoning, how: "day_zero" | "day_after"): string[] {
  const all: string[] = [];
  for (let day = first; day <= last; day = Temporal.PlainDate.from(day).add({ days: 1 }).toString()) all.push(day);
  const off = new Set(answer.skipped.map((row) => row.day));
  // Day 0 itself, and a day of lodging that was over, are worked but not counted.
  return all.filter((day) => (how === "day_after" ? day > first : day > answer.dayZero || off.has(day)));
}

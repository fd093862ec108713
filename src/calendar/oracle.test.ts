import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openAt } from "./open-at.ts";
import { serviceMinutesAfter, serviceMinutesBetween } from "./service-minutes.ts";
import type { Reckoning } from "./types.ts";
import { moveByWorkingDays, workingDaysAfter, workingDaysWaited } from "./working-days.ts";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import { DAY, MINUTE } from "#lib/time.ts";
import { minuteOracle } from "../../test/calendar/minute-oracle.ts";
import { offices, sound } from "../../test/calendar/offices.ts";

const dueAt = (answer: Reckoning | Refusal) => (isRefusal(answer) ? null : answer.dueAt);
const numRuns = Number(process.env["ORACLE_RUNS"] ?? 25);

describe.each(Object.entries(offices))("%s agrees with the minute by minute walk", (_name, { hours, daysOff }) => {
  const calendar = sound(hours, daysOff);
  const oracle = minuteOracle(hours, daysOff);
  const { midnights } = calendar.table;
  const first = midnights[0]! / MINUTE;
  const last = midnights.at(-1)! / MINUTE - 1;
  // Many instants stand close to an edge, where mistakes live: hours begin or end, the clock is changed.
  const edges = [...calendar.table.opens, ...calendar.table.closes, ...calendar.table.segmentEnds];
  const near = (instants: readonly number[], minutes: number) =>
    fc
      .tuple(fc.constantFrom(...instants), fc.integer({ min: -minutes, max: minutes }))
      .map(([edge, away]) => edge + away * MINUTE);
  const changes = clockChanges(hours.timeZone, first * MINUTE, last * MINUTE);
  const instant = fc.oneof(
    fc.integer({ min: first, max: last }).map((minutes) => minutes * MINUTE),
    near(edges, 2),
    ...(changes.length > 0 ? [near(changes, 300)] : []),
  );

  test("service minutes after", () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 900 }), (from, minutes) => {
        expect(dueAt(serviceMinutesAfter(calendar, from, minutes))).toBe(oracle.serviceMinutesAfter(from, minutes));
      }),
      { numRuns },
    );
  });

  test("working days after, in both counts", () => {
    const count = fc.constantFrom("day_zero" as const, "day_after" as const);
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 6 }), count, (from, n, how) => {
        expect(dueAt(workingDaysAfter(calendar, from, n, how))).toBe(oracle.workingDaysAfter(from, n, how));
      }),
      { numRuns },
    );
  });

  test("a due date moved, the days waited and the minutes between", () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: (5 * DAY) / MINUTE }), (from, minutes) => {
        const to = from + minutes * MINUTE;
        const waited = workingDaysWaited(calendar, from, to);
        const days = oracle.workingDaysWaited(from, to);
        expect(isRefusal(waited) ? null : waited.days).toEqual(days);
        const between = serviceMinutesBetween(calendar, from, to);
        expect(isRefusal(between) ? null : between).toBe(oracle.serviceMinutesBetween(from, to));
        if (days && days.length > 0) {
          const moved = dueAt(moveByWorkingDays(calendar, from, days.length));
          expect(moved).toBe(oracle.workingDaysAfter(from, days.length, "day_after"));
        }
      }),
      { numRuns },
    );
  });

  test("open or not", () => {
    fc.assert(
      fc.property(instant, (at) => {
        const answer = openAt(calendar, at);
        const unknown = !answer.open && answer.why.kind === "year_missing";
        expect(unknown ? null : answer.open).toBe(oracle.isOpen(at));
      }),
      { numRuns: numRuns * 50 },
    );
  });
});

function clockChanges(timeZone: string, from: number, to: number): number[] {
  const changes: number[] = [];
  let next = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone).getTimeZoneTransition("next");
  for (; next && next.epochMilliseconds < to; next = next.getTimeZoneTransition("next")) {
    changes.push(next.epochMilliseconds);
  }
  return changes;
}

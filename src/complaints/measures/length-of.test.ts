import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { limitAfter } from "#calendar/limit-after.ts";
import { isRefusal } from "#lib/refusal.ts";
import { DAY } from "#lib/time.ts";
import { offices, sound } from "../../../test/calendar/offices.ts";
import { lengthOf, type Counted } from "./length-of.ts";

const ways = fc.constantFrom<Counted>(
  { unit: "service_minutes" },
  { unit: "wall_minutes" },
  { unit: "calendar_days" },
  { unit: "working_days" },
  { unit: "working_days", count: "day_after" },
);

describe.each(Object.entries(offices))("%s", (_name, { hours, daysOff }) => {
  const calendar = sound(hours, daysOff);
  const { midnights } = calendar.table;
  const from = fc.integer({ min: midnights[0]!, max: midnights.at(-1)! - 1 });

  test("a length is the smallest limit that would have been met", () => {
    let answered = 0;
    fc.assert(
      fc.property(from, fc.integer({ min: 0, max: 20 * DAY }), ways, (start, more, by) => {
        const end = start + more;
        const length = lengthOf(calendar, by, start, end);
        if (length === null) return;
        answered += 1;
        const due = (amount: number) => limitAfter(calendar, start, { ...by, amount });
        const met = due(Math.max(1, length));
        expect(isRefusal(met) || met.dueAt >= end).toBe(true);
        const less = length > 1 ? due(length - 1) : null;
        if (less && !isRefusal(less)) expect(less.dueAt).toBeLessThan(end);
      }),
      { numRuns: 2000 },
    );
    expect(answered).toBeGreaterThan(300);
  });
});

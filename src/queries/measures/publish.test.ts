import fc from "fast-check";
import { expect, test } from "vitest";
import { publish } from "./publish.ts";

const counts = fc.integer({ min: 0, max: 40 }).chain((count) => fc.tuple(fc.constant(count), fc.nat(count)));

test("no number below five is published, nor one that subtraction gives", () => {
  fc.assert(
    fc.property(counts, fc.boolean(), ([count, late], settled) => {
      const shown = publish(count, late, settled);
      for (const number of [shown.count, shown.late]) if (number !== null) expect(number).toBeGreaterThanOrEqual(5);
      if (shown.count !== null && shown.late !== null) expect(shown.count - shown.late).toBeGreaterThanOrEqual(5);
      if (shown.count !== null) expect(shown.count).toBe(count);
      if (shown.late !== null) expect([shown.late, settled]).toEqual([late, true]);
    }),
  );
});

test("what points at nobody is published", () => {
  expect(publish(12, 5, true)).toEqual({ count: 12, late: 5 });
  expect(publish(12, 5, false)).toEqual({ count: 12, late: null });
  expect(publish(8, 6, true)).toEqual({ count: 8, late: null });
  expect(publish(4, 0, true)).toEqual({ count: null, late: null });
});

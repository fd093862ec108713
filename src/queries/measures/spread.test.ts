import fc from "fast-check";
import { expect, test } from "vitest";
import { quantile } from "./spread.ts";

const amounts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 });

test("a quantile of counted bars is the one of the values written out", () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(0.5, 0.9), (values, share) => {
      const counted = Map.groupBy(values, (value) => value);
      const bars = [...counted].map(([amount, own]) => ({ amount, count: own.length }));
      const sorted = values.toSorted((a, b) => a - b);
      expect(quantile(bars, share)).toBe(sorted[Math.ceil(share * sorted.length) - 1]);
    }),
  );
});

test("of nothing there is none", () => expect(quantile([], 0.5)).toBeNull());

import { expect, test } from "vitest";
import { minuteCounter } from "./rate-limit.ts";

test("lets in as many as it should in the minute from the first, each key by itself", () => {
  const waitOf = minuteCounter(2);
  expect([waitOf("a", 0), waitOf("a", 10_000), waitOf("a", 20_000), waitOf("b", 20_000)]).toEqual([
    null,
    null,
    40,
    null,
  ]);
  expect(waitOf("a", 59_999)).toBe(1);
  expect(waitOf("a", 60_000)).toBeNull();
});

test("forgets the keys that were not seen for the longest", () => {
  const waitOf = minuteCounter(1, 2);
  for (const key of ["a", "b", "c"]) waitOf(key, 0);
  expect(waitOf("a", 1)).toBeNull();
  expect(waitOf("c", 1)).not.toBeNull();
});

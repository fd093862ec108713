import { expect, test } from "vitest";
import { MINUTE } from "#lib/time.ts";
import { slowGuessing } from "./slow-guessing.ts";

const times = (count: number, ask: () => number) => Array.from({ length: count }, ask);

test("the first five wrong codes cost nothing, then each twice as much, up to eight seconds", () => {
  const delay = slowGuessing();
  expect(times(12, () => delay("10.0.0.1", 0))).toEqual([0, 0, 0, 0, 0, 250, 500, 1000, 2000, 4000, 8000, 8000]);
});

test("another address is not slowed, and ten quiet minutes forgive", () => {
  const delay = slowGuessing();
  times(9, () => delay("10.0.0.1", 0));
  expect(delay("10.0.0.2", 0)).toBe(0);
  expect(delay("10.0.0.1", 10 * MINUTE)).toBe(0);
});

test("one IPv6 customer is one address", () => {
  const delay = slowGuessing();
  times(5, () => delay("2001:db8:1:2::1", 0));
  expect(delay("2001:db8:1:2:ffff::9", 0)).toBe(250);
  expect(delay("2001:db8:1:3::1", 0)).toBe(0);
});

test("only so many addresses are remembered", () => {
  const delay = slowGuessing(2);
  times(6, () => delay("a", 0));
  delay("b", 0);
  expect(delay("a", 0)).toBe(500);
  times(3, () => delay("c", 0));
  delay("d", 0);
  expect(delay("a", 0)).toBe(0);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical } from "./canonical.ts";

test("does not depend on the order of names, and is JSON of the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonical(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonical(backwards(value))).toBe(text);
    }),
  );
});

test("tells apart what is not the same", () => {
  const values = [
    null,
    "null",
    0,
    "0",
    [],
    {},
    [[]],
    [{}],
    { a: null },
    { a: [] },
    ["a", null],
    ["a,null"],
    [""],
    false,
  ];
  expect(new Set(values.map(canonical)).size).toBe(values.length);
});

test("leaves out what JSON leaves out", () => {
  expect(canonical({ b: undefined, a: 1 })).toBe('{"a":1}');
});

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, field]) => [name, backwards(field)]),
  );
}

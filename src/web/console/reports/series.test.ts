import { expect, test } from "vitest";
import { monthsOf, shareMet } from "./months.ts";
import { atMost, firstOfWeeks, weeksOf } from "./weeks.ts";

test("weeks stand without a gap, the channel with most first", () => {
  const rows = [
    { week: "2026-03-02", channel: "web", count: 1 },
    { week: "2026-03-16", channel: "email", count: 4 },
  ];
  expect(weeksOf(rows, "2026-03-18", 3)).toEqual({
    weeks: ["2026-03-02", "2026-03-09", "2026-03-16"],
    channels: [
      { id: "email", values: [0, 0, 4] },
      { id: "web", values: [1, 0, 0] },
    ],
  });
  expect(firstOfWeeks("2026-03-22", 3)).toBe("2026-03-02");
});

test("channels without a colour of their own are drawn as one, and nothing is left out", () => {
  const series = [5, 4, 2, 1].map((value, at) => ({ name: `k${at}`, values: [value, 0] }));
  expect(atMost(series, 4, "lain")).toBe(series);
  expect(atMost(series, 3, "lain")).toEqual([...series.slice(0, 2), { name: "lain", values: [3, 0] }]);
});

test("months stand without a gap, over the turn of a year", () => {
  expect(monthsOf([{ month: "2025-12", count: 3, met: 2 }], "2026-01-31", 2)).toEqual([
    { month: "2025-12", count: 3, met: 2 },
    { month: "2026-01", count: 0, met: 0 },
  ]);
});

test("one of a thousand late is not all of them in time", () => {
  expect(shareMet({ count: 1000, met: 999 })).toBe(99);
  expect(shareMet({ count: 1000, met: 1000 })).toBe(100);
  expect(shareMet({ count: 0, met: 0 })).toBeNull();
});

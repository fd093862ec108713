import { expect, test } from "vitest";
import { readPeriod } from "./period.ts";

const today = "2026-05-20";

test.each([
  [{}, "month", "2026-05-01", "2026-05-20"],
  [{ periode: "last_month" }, "last_month", "2026-04-01", "2026-04-30"],
  [{ periode: "quarter" }, "quarter", "2026-04-01", "2026-05-20"],
  [{ periode: "year" }, "year", "2026-01-01", "2026-05-20"],
  [{ periode: "own", dari: "2025-12-30", sampai: "2026-01-02" }, "own", "2025-12-30", "2026-01-02"],
  [{ periode: "decade" }, "month", "2026-05-01", "2026-05-20"],
] as const)("%j", (query, name, from, to) => expect(readPeriod(query, today)).toEqual({ name, from, to }));

test("last month of a year that began", () =>
  expect(readPeriod({ periode: "last_month" }, "2026-01-31")).toMatchObject({ from: "2025-12-01", to: "2025-12-31" }));

test.each([
  [{ periode: "own", dari: "2026-05-20", sampai: "2026-05-01" }],
  [{ periode: "own", dari: "2026-02-30", sampai: "2026-05-01" }],
  [{ periode: "own" }],
])("own dates that make no period: %j", (query: Record<string, string>) =>
  expect(readPeriod(query, today)).toEqual({
    ...{ name: "own", from: "2026-05-01", to: "2026-05-20" },
    wrong: { from: query["dari"] ?? "", to: query["sampai"] ?? "" },
  }),
);

import fc from "fast-check";
import { expect, test } from "vitest";
import { toOffsetText } from "./offset-text.ts";

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;

test.each([
  ["Asia/Jakarta", "2026-03-25T08:30:00Z", "2026-03-25T15:30:00+07:00"],
  ["Asia/Jakarta", "2026-03-25T17:00:00Z", "2026-03-26T00:00:00+07:00"],
  ["Asia/Jakarta", "2026-03-25T08:30:00.045Z", "2026-03-25T15:30:00.045+07:00"],
  ["Asia/Jayapura", "2026-03-25T08:30:00Z", "2026-03-25T17:30:00+09:00"],
  ["Europe/Berlin", "2026-03-29T00:59:59Z", "2026-03-29T01:59:59+01:00"],
  ["Europe/Berlin", "2026-03-29T01:00:00Z", "2026-03-29T03:00:00+02:00"],
  ["America/St_Johns", "2026-01-01T00:00:00Z", "2025-12-31T20:30:00-03:30"],
  ["UTC", "2026-03-25T08:30:00Z", "2026-03-25T08:30:00+00:00"],
])("%s at %s", (zone, instant, text) => {
  expect(toOffsetText(zone, at(instant))).toBe(text);
});

test("is what the platform says, in whatever order zones and instants are asked", () => {
  const zone = fc.constantFrom("Asia/Jakarta", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "UTC");
  const instant = fc.integer({ min: at("1975-01-01T00:00Z"), max: at("2045-01-01T00:00Z") });
  fc.assert(
    fc.property(zone, instant, (timeZone, ms) => {
      const text = Temporal.Instant.fromEpochMilliseconds(ms).toString({ timeZone });
      expect(toOffsetText(timeZone, ms)).toBe(text);
    }),
    { numRuns: 3000 },
  );
});

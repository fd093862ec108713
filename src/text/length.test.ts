import { expect, test } from "vitest";
import { lengthWords } from "./length.ts";

test.each([
  [0, "working_days", "hari itu juga", "the same day"],
  [1, "working_days", "1 hari kerja", "1 working day"],
  [3, "calendar_days", "3 hari", "3 days"],
  [0, "service_minutes", "0 menit layanan", "0 min of service"],
  [60, "service_minutes", "1 jam layanan", "1 h of service"],
  [65, "wall_minutes", "1 jam 5 menit", "1 h 5 min"],
] as const)("%d %s", (amount, unit, id, en) => {
  expect(lengthWords(amount, unit, "id")).toBe(id);
  expect(lengthWords(amount, unit, "en")).toBe(en);
});

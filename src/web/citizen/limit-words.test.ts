import { expect, test } from "vitest";
import { limitWords } from "./limit-words.ts";

test.each([
  [{ unit: "service_minutes", amount: 60 }, "1 service hour", "1 jam layanan"],
  [{ unit: "service_minutes", amount: 180 }, "3 service hours", "3 jam layanan"],
  [{ unit: "service_minutes", amount: 45 }, "45 minutes of service", "45 menit jam layanan"],
  [{ unit: "working_days", amount: 1 }, "1 working day", "1 hari kerja"],
  [{ unit: "working_days", amount: 10 }, "10 working days", "10 hari kerja"],
  [{ unit: "calendar_days", amount: 1 }, "1 day", "1 hari"],
] as const)("a limit is said as people say it: %o", (limit, english, indonesian) => {
  expect(limitWords(limit, "en")).toBe(english);
  expect(limitWords(limit, "id")).toBe(indonesian);
});

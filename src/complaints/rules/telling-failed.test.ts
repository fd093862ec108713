import { describe, expect, test } from "vitest";
import { answered, reviewed, told, toldOn } from "../../../test/complaints/stories.ts";
import { tellingFailed } from "../../../test/complaints/verbs.ts";

describe("telling_failed", () => {
  const failed = answered.when(tellingFailed(), "2026-07-06 10:05").done();

  test("is kept in sight; the response clock runs on", () => {
    expect(failed.complaint).toMatchObject({ stage: "answered", tellingFailed: true, told: null });
    expect(failed.complaint.clocks.response?.stoppedAt).toBeNull();
  });

  test("is over once anything proves that they were told", () => {
    expect(failed.when(toldOn("2026-07-07 10:00"), "2026-07-07 10:00").done().complaint.tellingFailed).toBe(false);
  });

  test("is said once, of an answer that nobody is known to have read", () => {
    failed.when(tellingFailed(), "2026-07-06 10:10").refuses("wrong_stage");
    told.when(tellingFailed(), "2026-07-08 10:00").refuses("already_told");
    reviewed.when(tellingFailed(), "2026-07-03 10:00").refuses("wrong_stage");
  });
});

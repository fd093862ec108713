import { describe, expect, test } from "vitest";
import { asked, closed, escalated, lodged, referralAsked, told } from "../../../test/complaints/stories.ts";
import { withdraw, write } from "../../../test/complaints/verbs.ts";

describe("withdraw", () => {
  test.each([
    ["lodged", lodged],
    ["before leadership", escalated],
    ["told", told],
    ["while a referral waits for the second person", referralAsked],
  ])("from any open stage: %s", (_stage, story) => {
    const { complaint } = story
      .when(withdraw(), "2026-07-08 10:00")
      .gives({ type: "withdrawn" }, { type: "closed", reason: "withdrawn", objectionUntil: null });
    expect(complaint).toMatchObject({ stage: "closed", pending: null });
    expect(Object.values(complaint.clocks).map(({ stoppedAt }) => stoppedAt)).not.toContain(null);
  });

  test("nothing follows: no message waits any more, a hold ends", () => {
    const written = told.when(write(), "2026-07-08 10:00").done();
    expect(written.when(withdraw(), "2026-07-08 11:00").done().complaint.messageWaitingSince).toBeNull();
    const { complaint } = asked.when(withdraw(), "2026-07-08 10:00").done();
    expect(complaint.clocks.response?.moves).toMatchObject([{ reason: "hold", workingDays: 2 }]);
  });

  test("is refused when closed", () => {
    closed.when(withdraw(), "2026-07-09 10:00").refuses("wrong_stage");
  });
});

import { describe, expect, test } from "vitest";
import { asked, reviewed } from "../../../test/complaints/stories.ts";
import { approve, expire, object, refer, sendBack } from "../../../test/complaints/verbs.ts";

describe("expire: the inquiry was not answered", () => {
  const expired = asked.when(expire(), "2026-07-20 15:30");

  test("closes as incomplete at closing time: the ten working days to object begin the next day", () => {
    const { complaint } = expired.gives({ type: "closed", reason: "incomplete" });
    expect(complaint).toMatchObject({ stage: "closed", closed: { reason: "incomplete" } });
    expired.done().when(object(), "2026-08-04 15:30").gives({ type: "objected" });
    expired.done().when(object(), "2026-08-04 15:31").refuses("objection_closed");
  });

  test("ends the hold: the days waited are not the office's", () => {
    const { complaint } = expired.done();
    const response = complaint.clocks.response;
    expect(response?.moves).toMatchObject([{ reason: "hold", workingDays: 10 }]);
    expect(response?.stoppedAt).toBeLessThanOrEqual(response?.dueAt ?? 0);
  });

  test("not a moment too early, and not where nothing was asked", () => {
    asked.when(expire(), "2026-07-20 15:29").refuses("too_early");
    reviewed.when(expire(), "2026-07-20 15:30").refuses("wrong_stage");
  });

  test("not while a referral waits for the second person", () => {
    const both = asked.when(refer(), "2026-07-07 10:00").done();
    both.when(expire(), "2026-07-21 10:00").refuses("approval_waiting");
    both.when(sendBack(), "2026-07-21 10:00").done().when(expire(), "2026-07-21 10:01").gives({ type: "closed" });
    both.when(approve(), "2026-07-21 10:00").gives({ type: "approved" }, { type: "referred" }, { type: "closed" });
  });
});

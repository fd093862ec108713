import { describe, expect, test } from "vitest";
import { drafting, ownDays } from "../../../test/complaints/procedures.ts";
import { escalated, lodged, referralAsked, reviewed, reviewedUnder } from "../../../test/complaints/stories.ts";
import { direct, escalate } from "../../../test/complaints/verbs.ts";

describe("escalate (step 6, Ket)", () => {
  test("waits for leadership inside the same ten working days", () => {
    const story = reviewed.when(escalate(), "2026-07-06 10:00").gives({ type: "escalated", moved: null });
    expect(story.complaint.stage).toBe("awaiting_leadership");
    expect(story.due("response")).toBe("2026-07-15 15:30");
  });

  test("is refused without a reason, twice, before receipt, and while an approval waits", () => {
    reviewed.when(escalate({ reason: "" }), "2026-07-06 10:00").refuses("reason_needed");
    escalated.when(escalate(), "2026-07-06 11:00").refuses("wrong_stage");
    lodged.when(escalate(), "2026-07-01 09:10").refuses("wrong_stage");
    referralAsked.when(escalate(), "2026-07-06 11:00").refuses("approval_waiting");
  });

  test("has no place in an SOP without leadership", () => {
    reviewedUnder(drafting).when(escalate(), "2026-07-02 11:00").refuses("step_not_in_sop");
  });
});

describe("a signed reading that gives leadership days of its own", () => {
  const first = reviewedUnder(ownDays).when(escalate(), "2026-07-07 10:00").done();

  test("moves the date to ten working days from escalation, and says why", () => {
    expect(first.due("response")).toBe("2026-07-21 15:30");
    expect(first.complaint.clocks.response?.moves.at(-1)?.reason).toBe("escalation");
  });

  test("gives them once: escalating again buys no time", () => {
    const again = first.when(direct(), "2026-07-08 10:00").done().when(escalate(), "2026-07-16 10:00");
    expect(again.gives({ type: "escalated", moved: null }).due("response")).toBe("2026-07-21 15:30");
  });
});

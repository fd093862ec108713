import { describe, expect, test } from "vitest";
import { on, under } from "../../../test/complaints/given.ts";
import { leadersFirst, ownDays } from "../../../test/complaints/procedures.ts";
import { escalated, reviewed, reviewedUnder } from "../../../test/complaints/stories.ts";
import { escalate, lodge, recall, receive, supplement, inquire } from "../../../test/complaints/verbs.ts";

describe("recall", () => {
  test("takes an escalation back before leadership has answered", () => {
    const { complaint } = escalated.when(recall(), "2026-07-07 10:00").gives({ type: "recalled", moved: null });
    expect(complaint).toMatchObject({ stage: "in_review", escalatedAt: null });
  });

  test("gives back the days that the escalation gave, and only those", () => {
    const held = reviewedUnder(ownDays)
      .when(inquire(), "2026-07-02 11:00")
      .done()
      .when(supplement(), "2026-07-03 09:00")
      .done();
    expect(held.due("response")).toBe("2026-07-13 15:30");
    const up = held.when(escalate(), "2026-07-07 10:00").done();
    expect(up.due("response")).toBe("2026-07-21 15:30");
    const back = up.when(recall(), "2026-07-08 10:00").done();
    expect(back.due("response")).toBe("2026-07-13 15:30");
    expect(back.complaint.clocks.response?.moves.at(-1)?.reason).toBe("recall");
  });

  test("is refused without a reason, and where nothing was escalated", () => {
    escalated.when(recall({ reason: " " }), "2026-07-07 10:00").refuses("reason_needed");
    reviewed.when(recall(), "2026-07-07 10:00").refuses("wrong_stage");
  });

  test("what the SOP itself sends to leadership is not recalled", () => {
    const sent = under(leadersFirst).given(on("2026-07-01 09:00", lodge()), on("2026-07-01 09:30", receive()));
    sent.when(recall(), "2026-07-01 10:00").refuses("wrong_stage");
  });
});

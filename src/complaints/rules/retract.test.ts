import { describe, expect, test } from "vitest";
import { ani, budi, lina } from "../../../test/complaints/cast.ts";
import { drafting } from "../../../test/complaints/procedures.ts";
import { mergeAsked, merged, referralAsked, reviewed, reviewedUnder } from "../../../test/complaints/stories.ts";
import { act, approve, refer, respond, retract } from "../../../test/complaints/verbs.ts";

describe("retract: whoever asked for a second person", () => {
  test("takes the request back with a reason, and nothing else changes", () => {
    for (const asked of [referralAsked, mergeAsked]) {
      const { complaint: before } = asked;
      const { complaint } = asked.when(retract(), "2026-07-07 10:00").gives({
        type: "retracted",
        verb: before.pending!.verb,
        words: { retraction_reason: "Ternyata wewenang kami." },
      });
      expect(complaint).toEqual({ ...before, pending: null, version: before.version + 1 });
    }
  });

  test("a draft response too: it is in review again", () => {
    const drafted = reviewedUnder(drafting)
      .when(act(), "2026-07-02 11:00")
      .done()
      .when(respond(), "2026-07-02 12:00")
      .done();
    expect(drafted.complaint.stage).toBe("awaiting_approval");
    const { complaint } = drafted.when(retract(), "2026-07-02 13:00").gives({ type: "retracted", verb: "respond" });
    expect(complaint).toMatchObject({ stage: "in_review", pending: null, response: null });
  });

  test("after that there is nothing to approve, and it may be asked for anew", () => {
    const back = referralAsked.when(retract(), "2026-07-07 10:00").done();
    back.when(approve(budi), "2026-07-07 11:00").refuses("nothing_to_approve");
    back.when(refer(), "2026-07-07 11:00").gives({ type: "approval_requested" });
  });

  test("is nobody else, needs a reason, and something that waits", () => {
    for (const by of [budi, lina]) referralAsked.when(retract({ by }), "2026-07-07 10:00").refuses("asked_by_another");
    referralAsked.when(retract({ by: ani, reason: " " }), "2026-07-07 10:00").refuses("reason_needed");
    reviewed.when(retract(), "2026-07-07 10:00").refuses("nothing_to_approve");
    merged.when(retract(), "2026-07-07 11:00").refuses("nothing_to_approve");
  });
});

import { describe, expect, test } from "vitest";
import { asked, closed, escalated, received, referralAsked, reviewed, told } from "../../../test/complaints/stories.ts";
import { refer } from "../../../test/complaints/verbs.ts";

describe("refer", () => {
  test("asks a second person; until then the stage stays", () => {
    const words = { draft: "Bukan wewenang.", draft_to: "Dinas Sosial" };
    const { complaint } = reviewed.when(refer(), "2026-07-06 10:00").gives({ type: "approval_requested", words });
    expect(complaint).toMatchObject({ stage: "in_review", pending: { verb: "refer", by: "ani" } });
  });

  test.each([
    ["awaiting the complainant", asked],
    ["awaiting leadership", escalated],
    ["answered", told],
  ])("from any open stage: %s", (_stage, story) => {
    const { stage } = story.complaint;
    expect(story.when(refer(), "2026-07-08 10:00").done().complaint.stage).toBe(stage);
  });

  test("needs a review, whereto and why; nothing else waits; it is open", () => {
    received.when(refer(), "2026-07-02 10:00").refuses("review_needed");
    reviewed.when(refer({ to: "" }), "2026-07-06 10:00").refuses("reason_needed");
    reviewed.when(refer({ reason: "" }), "2026-07-06 10:00").refuses("reason_needed");
    referralAsked.when(refer(), "2026-07-06 11:00").refuses("approval_waiting");
    closed.when(refer(), "2026-07-09 10:00").refuses("wrong_stage");
  });
});

import { describe, expect, test } from "vitest";
import { closed, mergeAsked, received, reviewed } from "../../../test/complaints/stories.ts";
import { merge } from "../../../test/complaints/verbs.ts";

describe("merge", () => {
  test("asks a second person to join it to another", () => {
    const { complaint } = reviewed.when(merge(), "2026-07-06 10:00").gives({ type: "approval_requested" });
    expect(complaint).toMatchObject({
      stage: "in_review",
      pending: { verb: "merge", into: "another" },
      mergedInto: null,
    });
  });

  test("needs a target that is open, another one, and a reason", () => {
    reviewed.when(merge({ fit: false }), "2026-07-06 10:00").refuses("merge_target_unfit");
    reviewed.when(merge({ into: reviewed.complaint.id }), "2026-07-06 10:00").refuses("merge_target_unfit");
    reviewed.when(merge({ reason: "" }), "2026-07-06 10:00").refuses("reason_needed");
  });

  test("needs a review, nothing that waits, and to be open", () => {
    received.when(merge(), "2026-07-02 10:00").refuses("review_needed");
    mergeAsked.when(merge(), "2026-07-06 11:00").refuses("approval_waiting");
    closed.when(merge(), "2026-07-09 10:00").refuses("wrong_stage");
  });
});

import { describe, expect, test } from "vitest";
import { ani, budi, lina } from "../../../test/complaints/cast.ts";
import { mergeAsked, merged, referralAsked, reviewed } from "../../../test/complaints/stories.ts";
import { approve, sendBack } from "../../../test/complaints/verbs.ts";

describe("approve: a second person", () => {
  test("lets a referral go out, closing the complaint with where to go and why", () => {
    const words = { referral_to: "Dinas Sosial", referral_reason: "Konsep" };
    const { complaint } = referralAsked
      .when(approve(budi), "2026-07-07 10:00")
      .gives({ type: "approved", verb: "refer" }, { type: "referred", words }, { type: "closed", reason: "referred" });
    expect(complaint).toMatchObject({ stage: "closed", closed: { reason: "referred" }, pending: null });
  });

  test("lets a merge happen", () => {
    const { complaint } = mergeAsked
      .when(approve(lina), "2026-07-07 10:00")
      .gives({ type: "approved" }, { type: "merged", into: "another" }, { type: "closed", reason: "merged" });
    expect(complaint).toMatchObject({ stage: "closed", mergedInto: "another" });
  });

  test("or sends it back with a reason", () => {
    const { complaint } = referralAsked.when(sendBack(budi), "2026-07-07 10:00").gives({
      type: "sent_back",
      verb: "refer",
      words: { approval_reason: "Kurang jelas." },
    });
    expect(complaint).toMatchObject({ stage: "in_review", pending: null });
    referralAsked.when(sendBack(budi, ""), "2026-07-07 10:00").refuses("reason_needed");
  });

  test("is never the person who asked", () => {
    referralAsked.when(approve(ani), "2026-07-07 10:00").refuses("same_person");
  });

  test("has something that waits", () => {
    reviewed.when(approve(budi), "2026-07-07 10:00").refuses("nothing_to_approve");
    merged.when(approve(budi), "2026-07-07 11:00").refuses("nothing_to_approve");
  });
});

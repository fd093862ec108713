import { describe, expect, test } from "vitest";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import { ani, system } from "../../../test/complaints/cast.ts";
import { leadersFirst, withDecree } from "../../../test/complaints/procedures.ts";
import {
  answered,
  asked,
  closed,
  lodged,
  merged,
  objected,
  referralAsked,
  reviewed,
  reviewedUnder,
  told,
  withdrawn,
} from "../../../test/complaints/stories.ts";
import {
  approve,
  close,
  expire,
  object,
  rate,
  refer,
  respond,
  review,
  unmerge,
  write,
} from "../../../test/complaints/verbs.ts";
import { given, on } from "../../../test/complaints/given.ts";
import { act, lodge, receive, recalculate } from "../../../test/complaints/verbs.ts";

describe("object (sanggahan)", () => {
  test("goes back to the review with a clock of its own; what was concluded before counts no more", () => {
    expect(objected.due("response")).toBe("2026-07-23 15:30");
    expect(objected.complaint).toMatchObject({
      stage: "in_review",
      handlerId: "ani",
      review: null,
      followUp: null,
      response: null,
      told: null,
      closed: null,
    });
    objected.when(respond({ noFollowUpBecause: "tetap" }), "2026-07-10 10:00").refuses("review_needed");
    objected.when(review(), "2026-07-10 10:00").gives({ type: "reviewed" });
  });

  test("proves that they were told, also where they never closed", () => {
    const story = answered
      .when(object(), "2026-07-07 10:00")
      .gives({ type: "told", how: "complainant_acted" }, { type: "objected", reconsidered: false });
    expect(story.complaint.clocks.closing?.stoppedAt).not.toBeNull();
  });

  test.each([
    ["incomplete", asked.when(expire(), "2026-07-20 15:30").done(), "2026-07-21 10:00"],
    ["referred", referralAsked.when(approve(), "2026-07-07 10:00").done(), "2026-07-08 10:00"],
    ["merged", merged, "2026-07-08 10:00"],
    [
      "rated",
      told.when(rate(), "2026-07-08 10:00").done().when(close(), "2026-07-08 11:00").done(),
      "2026-07-09 10:00",
    ],
  ])("against a complaint closed as %s", (_reason, story, at) => {
    expect(story.when(object(), at).gives({ type: "objected" }).complaint).toMatchObject({
      closed: null,
      mergedInto: null,
    });
  });

  test("not to what was withdrawn, not before an answer", () => {
    withdrawn.when(object(), "2026-07-07 10:00").refuses("wrong_stage");
    reviewed.when(object(), "2026-07-07 10:00").refuses("wrong_stage");
    lodged.when(object(), "2026-07-01 10:00").refuses("wrong_stage");
  });

  test("with a reason", () => {
    closed.when(object({ reason: "" }), "2026-07-09 10:00").refuses("reason_needed");
  });

  test("until ten working days after told or after closing, whichever is later", () => {
    closed.when(object(), "2026-07-22 15:30").gives({ type: "objected" });
    closed.when(object(), "2026-07-22 15:31").refuses("objection_closed");
    const bySystem = told.when(close({ by: system }), "2026-07-21 15:31").done();
    bySystem.when(object(), "2026-08-05 15:30").gives({ type: "objected" });
    bySystem.when(object(), "2026-08-05 15:31").refuses("objection_closed");
  });

  test("while it is still open the later end is yet to come", () => {
    const kept = told.when(write(), "2026-07-20 10:00").done();
    kept.when(object(), "2026-08-20 10:00").gives({ type: "objected" });
  });

  test("nothing that the office asked a second person for stands in the way", () => {
    const waiting = told.when(refer({ by: ani }), "2026-07-08 10:00").done();
    expect(waiting.when(object(), "2026-07-08 11:00").gives({ type: "objected" }).complaint.pending).toBeNull();
  });

  test("once", () => {
    const again = objected
      .when(review(), "2026-07-10 10:00")
      .done()
      .when(respond({ noFollowUpBecause: "tetap" }), "2026-07-10 11:00")
      .done();
    again.when(object(), "2026-07-13 10:00").refuses("already_objected");
    const over = again.when(close(), "2026-07-13 10:00").done();
    expect(over.complaint.objectionUntil).toBeNull();
    over.when(object(), "2026-07-13 11:00").refuses("already_objected");
  });

  test("a merge that was objected to is not unmerged", () => {
    merged.when(object(), "2026-07-08 10:00").done().when(unmerge(), "2026-07-08 11:00").refuses("not_merged");
  });

  test("where the SOP has a second look, its limit, by others", () => {
    const story = reviewedUnder(leadersFirst)
      .when(respond({ noFollowUpBecause: "tetap" }), "2026-07-03 10:00")
      .done()
      .when(object(), "2026-07-06 10:00")
      .gives({ type: "told" }, { type: "objected", reconsidered: true });
    expect(story.due("response")).toBe("2026-07-24 16:00");
    expect(story.complaint).toMatchObject({ handlerId: null, involved: ["ani"] });
  });

  test("in a year's last days the end follows: it stays open, and is set when the table comes", () => {
    const late = given(
      on("2027-12-20 10:00", lodge()),
      on("2027-12-20 10:30", receive()),
      on("2027-12-21 10:00", review()),
      on("2027-12-21 11:00", act()),
      on("2027-12-22 10:00", respond()),
      on("2027-12-28 10:00", close()),
    );
    expect(late.complaint.objectionUntil).toBeNull();
    late.when(object(), "2028-03-01 10:00").gives({ type: "objected" });
    const known = late
      .by(withDecree(sop1700, [], [2028]))
      .when(recalculate(), "2028-01-03 10:00")
      .done();
    known.when(object(), "2028-03-01 10:00").refuses("objection_closed");
  });
});

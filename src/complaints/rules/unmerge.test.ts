import { describe, expect, test } from "vitest";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import { withDecree } from "../../../test/complaints/procedures.ts";
import { answered, asked, closed, escalated, merged, told } from "../../../test/complaints/stories.ts";
import { approve, merge, unmerge, write, respond } from "../../../test/complaints/verbs.ts";

/** Merged on 8 July, unmerged on the 10th. */
const through = (story: typeof merged) =>
  story
    .when(merge(), "2026-07-08 10:00")
    .done()
    .when(approve(), "2026-07-08 11:00")
    .done()
    .when(unmerge(), "2026-07-10 10:00")
    .done();

describe("unmerge goes on where it stood", () => {
  test("in review, with the printed date", () => {
    const back = merged.when(unmerge(), "2026-07-10 10:00").gives({ type: "unmerged" });
    expect(back.complaint).toMatchObject({ stage: "in_review", closed: null, mergedInto: null, objectionUntil: null });
    expect(back.complaint.clocks.response?.stoppedAt).toBeNull();
    expect(back.due("response")).toBe("2026-07-15 15:30");
  });

  test("asked of the complainant: back to the review, the days waited until the merge counted", () => {
    const back = through(asked);
    expect(back.complaint.stage).toBe("in_review");
    expect(back.due("response")).toBe("2026-07-17 16:00");
    expect(back.complaint.clocks.supplement?.stoppedAt).not.toBeNull();
  });

  test("before leadership", () => {
    expect(through(escalated).complaint.stage).toBe("awaiting_leadership");
  });

  test("answered and not yet told: the response clock runs on", () => {
    const { complaint } = through(answered);
    expect(complaint.stage).toBe("answered");
    expect(complaint.clocks.response?.stoppedAt).toBeNull();
  });

  test("told: the time to rate and to object runs on, the response clock stays met", () => {
    const back = through(told);
    expect(back.complaint.clocks.response?.stoppedAt).toBe(told.complaint.clocks.response?.stoppedAt);
    expect(back.complaint.clocks.closing?.stoppedAt).toBeNull();
    expect(back.complaint.objectionUntil).toBe(told.complaint.objectionUntil);
  });

  test("told once and answered again: the clock that was met does not run again", () => {
    const again = told.when(write(), "2026-07-07 11:00").done().when(respond(), "2026-07-07 12:00").done();
    expect(through(again).complaint.clocks.response?.stoppedAt).toBe(told.complaint.clocks.response?.stoppedAt);
  });

  test("takes up a calendar that has changed meanwhile", () => {
    const back = merged
      .by(withDecree(sop1700, ["2026-07-13"]))
      .when(unmerge(), "2026-07-10 10:00")
      .gives({ type: "unmerged" }, { type: "recalculated" });
    expect(back.due("response")).toBe("2026-07-16 15:30");
  });

  test("only what was merged, with a reason", () => {
    closed.when(unmerge(), "2026-07-09 10:00").refuses("not_merged");
    merged.when(unmerge({ reason: "" }), "2026-07-10 10:00").refuses("reason_needed");
  });
});

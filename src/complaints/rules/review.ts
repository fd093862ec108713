import type { Classification } from "#sop/types.ts";
import type { Review } from "../commands.ts";
import type { MovedDue } from "../events.ts";
import { reckonResponse } from "../reckon-response.ts";
import { notInvolvedBefore } from "../reconsidering.ts";
import { responseTarget } from "../response-target.ts";
import type { Rule, Scene } from "../scene.ts";
import { first, inStage, nothingPending, said } from "../stages.ts";

/** Step 6, telaah. May be corrected until the response goes. */
export const review: Rule<Review> = {
  ready: (scene, by) =>
    first(inStage(scene.complaint, "in_review"), nothingPending(scene.complaint), notInvolvedBefore(scene, by)),
  decide(scene, { classification, conclusion, recommendation, reportedStaffId }) {
    const refusal = said(conclusion);
    if (refusal) return refusal;
    const reported = reportedStaffId === undefined ? {} : { reportedStaffId };
    const moved = shorterBy(scene, classification);
    return [{ type: "reviewed", classification, ...reported, moved, words: { conclusion, recommendation } }];
  },
};

/** An SOP may give a class a shorter limit. The review can only make a printed date earlier, never later. */
function shorterBy({ sop, calendar, complaint }: Scene, classification: Classification): MovedDue | null {
  const clock = complaint.clocks.response;
  if (!clock || !responseTarget(sop, complaint.objectedAt)?.byClassification?.[classification]) return null;
  const classes = [...(clock.classes ?? []), classification];
  const due = reckonResponse(sop, calendar, complaint, { ...clock, classes });
  const earlier = due.dueAt !== null && (clock.dueAt === null || due.dueAt < clock.dueAt);
  return earlier ? { ...due, calendar: calendar.id, reason: "classification" } : null;
}

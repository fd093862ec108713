import { limitAfter } from "#calendar/limit-after.ts";
import { isRefusal } from "#lib/refusal.ts";
import { targetOf } from "#sop/ask.ts";
import type { Classification } from "#sop/types.ts";
import type { Review } from "../commands.ts";
import { movedByDays, movedTo } from "../due.ts";
import type { MovedDue } from "../events.ts";
import { notInvolvedBefore } from "../reconsidering.ts";
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
  const limit = targetOf(sop, "response")?.target.byClassification?.[classification];
  const clock = complaint.clocks.response;
  if (!limit || !clock || clock.dueAt === null) return null;
  const reckoning = limitAfter(calendar, clock.startedAt, limit);
  if (isRefusal(reckoning)) return null;
  const held = clock.moves.reduce((days, move) => days + (move.reason === "hold" ? (move.workingDays ?? 0) : 0), 0);
  const moved = held
    ? { ...movedByDays(calendar, reckoning.dueAt, held, "classification"), reckoning }
    : movedTo(calendar, reckoning, "classification");
  return moved.dueAt !== null && moved.dueAt < clock.dueAt ? moved : null;
}

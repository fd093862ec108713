import { limitAfter } from "#calendar/limit-after.ts";
import { isRefusal, refuse } from "#lib/refusal.ts";
import { hasStep } from "#sop/ask.ts";
import type { Reasoned } from "../commands.ts";
import { movedTo } from "../due.ts";
import type { MovedDue } from "../events.ts";
import { standing } from "../reckon-response.ts";
import type { Rule, Scene } from "../scene.ts";
import { first, inStage, nothingPending, said } from "../stages.ts";

/** Step 6, Ket: leadership must act. It runs inside the same limit unless a signed reading gives it days of its own. */
export const escalate: Rule<Reasoned<"escalate">> = {
  ready: ({ sop, complaint }) =>
    first(
      hasStep(sop, "direct") ? null : refuse("step_not_in_sop"),
      inStage(complaint, "in_review"),
      nothingPending(complaint),
    ),
  decide: (scene, { reason }) =>
    said(reason) ?? [{ type: "escalated", moved: ownDays(scene), words: { escalation_reason: reason } }],
};

/** Days of leadership's own are given once a clock, so that escalating again never buys time. */
function ownDays({ sop, calendar, complaint, now }: Scene): MovedDue | null {
  const { escalation } = sop.limits;
  const clock = complaint.clocks.response;
  if (!escalation || !clock || standing(clock.moves).some(({ reason }) => reason === "escalation")) return null;
  const reckoning = limitAfter(calendar, now, escalation);
  const within = !isRefusal(reckoning) && clock.dueAt !== null && reckoning.dueAt <= clock.dueAt;
  return within ? null : movedTo(calendar, clock.dueAt === null ? null : reckoning, "escalation");
}

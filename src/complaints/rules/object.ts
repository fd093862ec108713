import { refuse } from "#lib/refusal.ts";
import { hasStep } from "#sop/ask.ts";
import type { Reasoned } from "../commands.ts";
import { startDue } from "../due.ts";
import { responseTarget } from "../response-target.ts";
import type { Rule, Scene } from "../scene.ts";
import { first, inStage, said } from "../stages.ts";
import { byActing } from "../telling.ts";

/**
 * Sanggahan: once, until the limit after told or after closing, whichever is later. It needs a new review and gets a
 * new response clock (ISO 10002 clause 7.9); where the SOP has a step `reconsider`, that step's target. What the office
 * had asked a second person for falls away: it cannot stand in the way.
 */
export const object: Rule<Reasoned<"object">> = {
  ready: (scene) =>
    first(
      inStage(scene.complaint, "answered", "closed"),
      scene.complaint.closed?.reason === "withdrawn" ? refuse("wrong_stage", { stage: "closed" }) : null,
      scene.complaint.objectedAt === null ? null : refuse("already_objected"),
      inTime(scene),
    ),
  decide(scene, { reason }) {
    const { sop, calendar, now } = scene;
    const target = responseTarget(sop, now);
    const response = target ? startDue(calendar, now, target) : null;
    const reconsidered = hasStep(sop, "reconsider");
    return (
      said(reason) ?? [
        ...(scene.complaint.stage === "answered" ? byActing(scene) : []),
        { type: "objected", response, reconsidered, words: { objection: reason } },
      ]
    );
  },
};

/** While it is open the later end, that after closing, is still to come. */
function inTime({ complaint: { stage, objectionUntil }, now }: Scene) {
  const over = stage === "closed" && objectionUntil !== null && now > objectionUntil;
  return over ? refuse("objection_closed") : null;
}

import { refuse } from "#lib/refusal.ts";
import { hasStep, stepOfKind, targetOf } from "#sop/ask.ts";
import type { Reasoned } from "../commands.ts";
import { startDue } from "../due.ts";
import { byActing } from "../telling.ts";
import type { Rule } from "../scene.ts";
import { first, inStage, said } from "../stages.ts";

/**
 * Sanggahan: once, until the limit after told or after closing, whichever is later. It needs a new review and gets a
 * new response clock (ISO 10002 clause 7.9); where the SOP has a step `reconsider`, that step's target.
 */
export const object: Rule<Reasoned<"object">> = {
  ready: ({ complaint, now }) =>
    first(
      inStage(complaint, "answered", "closed"),
      complaint.closed?.reason === "withdrawn" ? refuse("wrong_stage", { stage: "closed" }) : null,
      complaint.objectedAt === null ? null : refuse("already_objected"),
      complaint.pending ? refuse("approval_waiting") : null,
      complaint.objectionUntil !== null && now > complaint.objectionUntil ? refuse("objection_closed") : null,
    ),
  decide(scene, { reason }) {
    const { sop, calendar, now } = scene;
    const target = stepOfKind(sop, "reconsider")?.target ?? targetOf(sop, "response")?.target;
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

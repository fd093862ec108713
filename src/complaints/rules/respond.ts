import { refuse } from "#lib/refusal.ts";
import { hasStep } from "#sop/ask.ts";
import type { Respond } from "../commands.ts";
import { directiveOwed } from "../directive-owed.ts";
import type { WordsOf } from "../types.ts";
import type { Rule, Scene } from "../scene.ts";
import { first, inStage, nothingPending, said } from "../stages.ts";

/**
 * Step 7. Never without a review; with a follow-up or the words "none needed, because"; a supervisory complaint only
 * after leadership has directed. Where the SOP has a step of approval the words wait for it as a draft.
 * In `answered` it is a further response: the first did not arrive, or the complainant wrote again.
 */
export const respond: Rule<Respond> = {
  ready: (scene) =>
    first(
      inStage(scene.complaint, "in_review", "answered"),
      nothingPending(scene.complaint),
      scene.complaint.review ? null : refuse("review_needed"),
      furtherOne(scene),
      directiveOwed(scene.sop, scene.complaint) ? refuse("directive_needed") : null,
    ),
  decide({ sop, complaint, now }, { text, noFollowUpBecause, by }) {
    const because = noFollowUpBecause?.trim() ? noFollowUpBecause : null;
    if (!complaint.followUp && !complaint.response && !because) return refuse("follow_up_needed");
    const refusal = said(text);
    if (refusal) return refusal;
    const why: WordsOf = because ? { no_follow_up_because: because } : {};
    if (!hasStep(sop, "approve")) return [{ type: "responded", words: { response: text, ...why } }];
    const pending = { verb: "respond", by: by.is === "staff" ? by.id : "", at: now } as const;
    return [{ type: "approval_requested", pending, words: { draft: text, ...why } }];
  },
};

function furtherOne({ complaint }: Scene) {
  const wanted = complaint.told === null || complaint.messageWaitingSince !== null;
  return complaint.stage === "answered" && !wanted ? refuse("already_told") : null;
}

import { refuse } from "#lib/refusal.ts";
import { hasStep } from "#sop/ask.ts";
import type { Rate } from "../commands.ts";
import { endOf } from "../due.ts";
import { byActing } from "../telling.ts";
import type { Rule } from "../scene.ts";
import { first, inStage } from "../stages.ts";

/** Step 8: one to four, with words. May be changed for a while after the first (limits.ratingChange). */
export const rate: Rule<Rate> = {
  ready: ({ sop, complaint, now }) =>
    first(
      hasStep(sop, "rate") ? null : refuse("step_not_in_sop"),
      inStage(complaint, "answered", "closed"),
      complaint.response ? null : refuse("wrong_stage", { stage: complaint.stage }),
      complaint.rating && complaint.ratingUntil !== null && now > complaint.ratingUntil
        ? refuse("rating_closed")
        : null,
    ),
  decide(scene, { score, feedback }) {
    const { sop, calendar, complaint, now } = scene;
    const ratingUntil = complaint.rating ? complaint.ratingUntil : endOf(calendar, now, sop.limits.ratingChange);
    const words = feedback?.trim() ? { words: { feedback } } : {};
    return [...byActing(scene), { type: "rated", score, ratingUntil, ...words }];
  },
};

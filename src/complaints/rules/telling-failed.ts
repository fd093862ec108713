import { refuse } from "#lib/refusal.ts";
import { apply } from "../apply.ts";
import type { Bare } from "../commands.ts";
import { reckonedAgain } from "../reckon-again.ts";
import type { Rule } from "../scene.ts";
import { first, inStage } from "../stages.ts";

/**
 * A try to tell failed for good. The response clock runs on, and the worklist says "not yet told". A bounce that comes
 * late disproves what silence had proven (DESIGN section 3): then the response is untold again, unless its reader has
 * acted on it.
 */
export const tellingFailed: Rule<Bare<"telling_failed">> = {
  ready: ({ complaint }) =>
    first(
      inStage(complaint, "answered"),
      complaint.told === null || (complaint.told.how === "no_bounce" && complaint.rating === null)
        ? null
        : refuse("already_told"),
      complaint.tellingFailed ? refuse("wrong_stage", { stage: complaint.stage }) : null,
    ),
  decide(scene, { by }) {
    const { complaint, now } = scene;
    const failed = { type: "telling_failed" } as const;
    if (complaint.told === null) return [failed];
    // The response clock had stopped: what a new version of the calendar has changed meanwhile holds for it as well.
    const again = reckonedAgain({ ...scene, complaint: apply(complaint, { ...failed, by, at: now }) });
    return again ? [failed, again] : [failed];
  },
};

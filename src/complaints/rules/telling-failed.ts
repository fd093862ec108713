import { refuse } from "#lib/refusal.ts";
import type { Bare } from "../commands.ts";
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
  decide: () => [{ type: "telling_failed" }],
};

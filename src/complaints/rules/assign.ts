import { refuse } from "#lib/refusal.ts";
import type { Assign } from "../commands.ts";
import type { Rule } from "../scene.ts";
import { first, open } from "../stages.ts";

/**
 * Names who handles it, also after closing while a promise is to be kept. Never the accused, and for a second look
 * nobody who handled it before.
 */
export const assign: Rule<Assign> = {
  ready: ({ complaint }) =>
    first(
      complaint.clocks.promise?.stoppedAt === null ? null : open(complaint),
      complaint.stage === "lodged" ? refuse("wrong_stage", { stage: "lodged" }) : null,
    ),
  decide({ complaint }, { staffId, reason }) {
    if (staffId === complaint.reportedStaffId) return refuse("conflicted");
    if (complaint.involved.includes(staffId)) return refuse("involved_before");
    return [{ type: "assigned", staffId, ...(reason?.trim() ? { words: { assignment_reason: reason } } : {}) }];
  },
};

import { refuse } from "#lib/refusal.ts";
import type { Assign } from "../commands.ts";
import type { Rule } from "../scene.ts";
import { open } from "../stages.ts";

/** Names who handles it. Never the accused, and for a second look nobody who handled it before. */
export const assign: Rule<Assign> = {
  ready: ({ complaint }) =>
    open(complaint) ?? (complaint.stage === "lodged" ? refuse("wrong_stage", { stage: "lodged" }) : null),
  decide({ complaint }, { staffId, reason }) {
    if (staffId === complaint.reportedStaffId) return refuse("conflicted");
    if (complaint.involved.includes(staffId)) return refuse("involved_before");
    return [{ type: "assigned", staffId, ...(reason?.trim() ? { words: { assignment_reason: reason } } : {}) }];
  },
};

import { refuse } from "#lib/refusal.ts";
import type { Merge } from "../commands.ts";
import type { Rule } from "../scene.ts";
import { first, nothingPending, open, said } from "../stages.ts";

/** Asks to join the complaint to another of the same matter. Needs a review, and a second person who approves. */
export const merge: Rule<Merge> = {
  ready: ({ complaint }) =>
    first(open(complaint), nothingPending(complaint), complaint.review ? null : refuse("review_needed")),
  decide({ now, complaint }, { into, fit, reason, by }) {
    if (!fit || into === complaint.id) return refuse("merge_target_unfit");
    const pending = { verb: "merge", by: by.is === "staff" ? by.id : "", at: now, into } as const;
    return said(reason) ?? [{ type: "approval_requested", pending, words: { draft: reason } }];
  },
};

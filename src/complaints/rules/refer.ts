import { refuse } from "#lib/refusal.ts";
import type { Refer } from "../commands.ts";
import type { Rule } from "../scene.ts";
import { first, nothingPending, open, said } from "../stages.ts";

/** Asks to send the complaint to whom it concerns. Needs a review, and a second person who approves. */
export const refer: Rule<Refer> = {
  ready: ({ complaint }) =>
    first(open(complaint), nothingPending(complaint), complaint.review ? null : refuse("review_needed")),
  decide({ now }, { to, reason, by }) {
    const pending = { verb: "refer", by: by.is === "staff" ? by.id : "", at: now } as const;
    const words = { draft: reason, draft_to: to };
    return said(to) ?? said(reason) ?? [{ type: "approval_requested", pending, words }];
  },
};

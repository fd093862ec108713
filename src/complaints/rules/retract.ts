import { refuse } from "#lib/refusal.ts";
import type { Reasoned } from "../commands.ts";
import type { Rule } from "../scene.ts";
import { open, said } from "../stages.ts";

/**
 * Whoever asked for a second person's approval takes the request back before it is decided. The complaint goes on as if
 * it had not been asked; nothing else is undone.
 */
export const retract: Rule<Reasoned<"retract">> = {
  ready({ complaint }, by) {
    if (!complaint.pending) return refuse("nothing_to_approve");
    if (by.is !== "staff" || by.id !== complaint.pending.by) return refuse("asked_by_another");
    return open(complaint);
  },
  decide: ({ complaint }, { reason }) =>
    said(reason) ?? [{ type: "retracted", verb: complaint.pending!.verb, words: { retraction_reason: reason } }],
};

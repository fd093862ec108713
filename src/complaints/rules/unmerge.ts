import { refuse } from "#lib/refusal.ts";
import type { Reasoned } from "../commands.ts";
import type { Rule } from "../scene.ts";
import { said } from "../stages.ts";

/** Undoes a merge. The clocks go on as if it had not been: a printed date is kept. */
export const unmerge: Rule<Reasoned<"unmerge">> = {
  ready: ({ complaint }) => (complaint.closed?.reason === "merged" ? null : refuse("not_merged")),
  decide: (_scene, { reason }) => said(reason) ?? [{ type: "unmerged", words: { unmerge_reason: reason } }],
};

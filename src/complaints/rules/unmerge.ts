import { refuse } from "#lib/refusal.ts";
import type { Reasoned } from "../commands.ts";
import type { Rule } from "../scene.ts";
import { said } from "../stages.ts";
import { endOf } from "../due.ts";

/** Undoes a merge. The clocks go on as if it had not been: a printed date is kept. */
export const unmerge: Rule<Reasoned<"unmerge">> = {
  ready: ({ complaint }) => (complaint.closed?.reason === "merged" ? null : refuse("not_merged")),
  decide({ sop, calendar, complaint }, { reason }) {
    const { told, objectedAt } = complaint;
    const objectionUntil = told && objectedAt === null ? endOf(calendar, told.at, sop.limits.objection) : null;
    return said(reason) ?? [{ type: "unmerged", objectionUntil, words: { unmerge_reason: reason } }];
  },
};

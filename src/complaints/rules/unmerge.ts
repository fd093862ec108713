import { refuse } from "#lib/refusal.ts";
import { apply } from "../apply.ts";
import type { Reasoned } from "../commands.ts";
import { endOf } from "../due.ts";
import { reckonedAgain } from "../reckon-again.ts";
import type { Rule } from "../scene.ts";
import { said } from "../stages.ts";

/**
 * Undoes a merge. The clocks go on as if it had not been: a printed date is kept, but for what a new version of the
 * calendar has changed meanwhile.
 */
export const unmerge: Rule<Reasoned<"unmerge">> = {
  ready: ({ complaint }) => (complaint.closed?.reason === "merged" ? null : refuse("not_merged")),
  decide(scene, { by, reason }) {
    const { sop, calendar, complaint, now } = scene;
    const { told, objectedAt } = complaint;
    const objectionUntil = told && objectedAt === null ? endOf(calendar, told.at, sop.limits.objection) : null;
    const unmerged = { type: "unmerged", objectionUntil, words: { unmerge_reason: reason } } as const;
    const again = reckonedAgain({ ...scene, complaint: apply(complaint, { ...unmerged, by, at: now }) });
    return said(reason) ?? (again ? [unmerged, again] : [unmerged]);
  },
};

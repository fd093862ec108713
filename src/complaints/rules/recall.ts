import { refuse } from "#lib/refusal.ts";
import type { Reasoned } from "../commands.ts";
import type { Rule } from "../scene.ts";
import { first, inStage, said } from "../stages.ts";

/** Takes back an escalation before leadership has answered. What the SOP itself sends to leadership is not recalled. */
export const recall: Rule<Reasoned<"recall">> = {
  ready: ({ complaint }) =>
    first(
      inStage(complaint, "awaiting_leadership"),
      complaint.escalatedAt === null ? refuse("wrong_stage", { stage: complaint.stage }) : null,
    ),
  decide: (_scene, { reason }) => said(reason) ?? [{ type: "recalled", words: { recall_reason: reason } }],
};

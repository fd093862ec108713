import { refuse } from "#lib/refusal.ts";
import type { Bare } from "../commands.ts";
import type { Rule } from "../scene.ts";

/**
 * The complainant becomes anonymous, later than at lodging: the office can read their identity and reach them never
 * again. At any stage, also after closing; nothing undoes it. No clock moves.
 */
export const forget: Rule<Bare<"forget">> = {
  ready: ({ complaint }) => (complaint.anonymous ? refuse("already_anonymous") : null),
  decide: () => [{ type: "forgotten" }],
};

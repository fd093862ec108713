import { refuse } from "#lib/refusal.ts";
import type { Bare } from "../commands.ts";
import type { Rule } from "../scene.ts";

/**
 * The complainant asks, later than at lodging, that only the named handler and leadership read it. At any stage, also
 * after closing; never taken back.
 */
export const hide: Rule<Bare<"hide">> = {
  ready: ({ complaint }) => (complaint.confidential ? refuse("already_confidential") : null),
  decide: () => [{ type: "hidden" }],
};

import type { Texted } from "../commands.ts";
import type { Rule } from "../scene.ts";
import { inStage, said } from "../stages.ts";

/** Step 6, Ket: leadership's directive (disposisi). The complaint goes back to its handler. */
export const direct: Rule<Texted<"direct">> = {
  ready: ({ complaint }) => inStage(complaint, "awaiting_leadership"),
  decide: (_scene, { text }) => said(text) ?? [{ type: "directed", words: { directive: text } }],
};

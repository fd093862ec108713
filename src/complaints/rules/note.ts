import type { Texted } from "../commands.ts";
import type { Rule } from "../scene.ts";
import { said } from "../stages.ts";

/** Internal words; never part of the conversation. */
export const note: Rule<Texted<"note">> = {
  ready: () => null,
  decide: (_scene, { text }) => said(text) ?? [{ type: "noted", words: { note: text } }],
};

import { refuse } from "#lib/refusal.ts";
import type { Texted } from "../commands.ts";
import type { Rule } from "../scene.ts";
import { said } from "../stages.ts";

/** A message of either side, also after closing. The complainant's answer to an inquiry is `supplement` instead. */
export const write: Rule<Texted<"write">> = {
  ready: ({ complaint }, by) =>
    by.is === "complainant" && complaint.stage === "awaiting_complainant"
      ? refuse("wrong_stage", { stage: complaint.stage })
      : null,
  decide: (_scene, { text, by }) =>
    said(text) ?? [
      { type: "written", words: by.is === "complainant" ? { complainant_message: text } : { message: text } },
    ],
};

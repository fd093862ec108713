import type { Texted } from "../commands.ts";
import { endOfHold } from "../hold.ts";
import type { Rule } from "../scene.ts";
import { inStage, said } from "../stages.ts";

/** Step 6: the complainant answers an inquiry. The due date moves by the working days waited. */
export const supplement: Rule<Texted<"supplement">> = {
  ready: ({ complaint }) => inStage(complaint, "awaiting_complainant"),
  decide: (scene, { text }) =>
    said(text) ?? [{ type: "supplemented", ...endOfHold(scene), words: { supplement: text } }],
};

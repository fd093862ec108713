import { leadingText } from "#text/console/verbs/leading.ts";
import type { VerbForm } from "./form.ts";

export const directiveForm: VerbForm = {
  noun: "directive",
  verb: "direct",
  words: leadingText.directive,
  fields: [{ name: "text", as: "text" }],
  refusedAt: { reason_needed: "text" },
};

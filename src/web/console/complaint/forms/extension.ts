import { leadingText } from "#text/console/verbs/leading.ts";
import type { VerbForm } from "./form.ts";

export const extensionForm: VerbForm = {
  noun: "extension",
  verb: "extend",
  words: leadingText.extension,
  fields: [{ name: "reason", as: "text", rows: 3 }],
  refusedAt: { reason_needed: "reason" },
};

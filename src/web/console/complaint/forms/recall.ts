import { leadingText } from "#text/console/verbs/leading.ts";
import type { VerbForm } from "./form.ts";

export const recallForm: VerbForm = {
  noun: "recall",
  verb: "recall",
  words: leadingText.recall,
  fields: [{ name: "reason", as: "text", rows: 3 }],
  refusedAt: { reason_needed: "reason" },
};

import { handlingText } from "#text/console/verbs/handling.ts";
import type { VerbForm } from "./form.ts";

export const retractionForm: VerbForm = {
  noun: "retraction",
  verb: "retract",
  words: handlingText.retraction,
  fields: [{ name: "reason", as: "text", rows: 3 }],
  refusedAt: { reason_needed: "reason" },
};

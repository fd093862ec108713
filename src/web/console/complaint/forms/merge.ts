import { handlingText } from "#text/console/verbs/handling.ts";
import type { VerbForm } from "./form.ts";

export const mergeForm: VerbForm = {
  noun: "merge",
  verb: "merge",
  words: handlingText.merge,
  fields: [
    { name: "into", as: "line" },
    { name: "reason", as: "text", rows: 3 },
  ],
  refusedAt: { reason_needed: "reason", merge_target_unfit: "into" },
};

import { handlingText } from "#text/console/verbs/handling.ts";
import type { VerbForm } from "./form.ts";

export const unmergeForm: VerbForm = {
  noun: "unmerge",
  verb: "unmerge",
  words: handlingText.unmerge,
  fields: [{ name: "reason", as: "text", rows: 3 }],
  refusedAt: { reason_needed: "reason" },
};

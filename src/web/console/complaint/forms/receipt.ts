import { reviewingText } from "#text/console/verbs/reviewing.ts";
import type { VerbForm } from "./form.ts";

export const receiptForm: VerbForm = {
  noun: "receipt",
  verb: "receive",
  words: reviewingText.receipt,
  fields: [
    { name: "complete", as: "yes_no" },
    { name: "missing", as: "text", optional: true, rows: 3 },
  ],
  refusedAt: { reason_needed: "missing" },
};

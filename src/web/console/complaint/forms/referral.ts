import { handlingText } from "#text/console/verbs/handling.ts";
import type { VerbForm } from "./form.ts";

export const referralForm: VerbForm = {
  noun: "referral",
  verb: "refer",
  words: handlingText.referral,
  fields: [
    { name: "to", as: "line" },
    { name: "reason", as: "text", rows: 3 },
  ],
  refusedAt: { reason_needed: "reason" },
};

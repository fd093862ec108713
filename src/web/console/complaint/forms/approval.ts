import { leadingText } from "#text/console/verbs/leading.ts";
import type { VerbForm } from "./form.ts";

export const approvalForm: VerbForm = {
  noun: "approval",
  verb: "approve",
  words: leadingText.approval,
  fields: [
    { name: "approve", as: "yes_no" },
    { name: "reason", as: "text", optional: true, rows: 3 },
  ],
  refusedAt: { reason_needed: "reason" },
};

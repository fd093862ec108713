import { leadingText } from "#text/console/verbs/leading.ts";
import type { VerbForm } from "./form.ts";

export const escalationForm: VerbForm = {
  noun: "escalation",
  verb: "escalate",
  words: leadingText.escalation,
  fields: [{ name: "reason", as: "text", rows: 3 }],
  refusedAt: { reason_needed: "reason" },
};

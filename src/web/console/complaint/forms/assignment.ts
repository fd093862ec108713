import { handlingText } from "#text/console/verbs/handling.ts";
import type { VerbForm } from "./form.ts";

export const assignmentForm: VerbForm = {
  noun: "assignment",
  verb: "assign",
  words: handlingText.assignment,
  fields: [
    { name: "staffId", as: "colleague" },
    { name: "reason", as: "line", optional: true },
  ],
  refusedAt: { conflicted: "staffId", involved_before: "staffId" },
};

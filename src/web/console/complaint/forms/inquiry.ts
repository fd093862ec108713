import { reviewingText } from "#text/console/verbs/reviewing.ts";
import type { VerbForm } from "./form.ts";

export const inquiryForm: VerbForm = {
  noun: "inquiry",
  verb: "inquire",
  words: reviewingText.inquiry,
  fields: [{ name: "text", as: "text" }],
  refusedAt: { reason_needed: "text" },
};

import { reviewingText } from "#text/console/verbs/reviewing.ts";
import type { VerbForm } from "./form.ts";

export const followUpForm: VerbForm = {
  noun: "follow-up",
  verb: "act",
  words: reviewingText["follow-up"],
  fields: [
    { name: "done", as: "text" },
    { name: "promisedFor", as: "day", optional: true },
  ],
  refusedAt: { reason_needed: "done", too_early: "promisedFor", too_late: "promisedFor" },
};

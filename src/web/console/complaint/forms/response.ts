import { answeringText } from "#text/console/verbs/answering.ts";
import type { VerbForm } from "./form.ts";

export const responseForm: VerbForm = {
  noun: "response",
  verb: "respond",
  words: answeringText.response,
  fields: [
    { name: "text", as: "text", rows: 9 },
    { name: "asItIs", as: "tick", optional: true },
    { name: "noFollowUpBecause", as: "text", optional: true, rows: 2, askedIf: ({ followUp }) => followUp === null },
  ],
  refusedAt: { reason_needed: "text", follow_up_needed: "noFollowUpBecause" },
};

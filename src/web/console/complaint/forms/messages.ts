import { answeringText } from "#text/console/verbs/answering.ts";
import type { VerbForm } from "./form.ts";

export const messagesForm: VerbForm = {
  noun: "messages",
  verb: "write",
  words: answeringText.messages,
  fields: [{ name: "text", as: "text" }],
  refusedAt: { reason_needed: "text" },
};

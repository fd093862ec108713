import { answeringText } from "#text/console/verbs/answering.ts";
import type { VerbForm } from "./form.ts";

export const noteForm: VerbForm = {
  noun: "note",
  verb: "note",
  words: answeringText.note,
  fields: [{ name: "text", as: "text" }],
  refusedAt: { reason_needed: "text" },
};

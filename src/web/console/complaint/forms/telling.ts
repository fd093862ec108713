import { answeringText } from "#text/console/verbs/answering.ts";
import type { VerbForm } from "./form.ts";

const text = answeringText.telling;

export const tellingForm: VerbForm = {
  noun: "telling",
  verb: "told",
  words: text,
  fields: [
    {
      name: "how",
      as: "choice",
      options: [
        { value: "call", label: text.call },
        { value: "letter", label: text.letter },
        { value: "hand_over", label: text.hand_over },
      ],
    },
    { name: "at", as: "moment" },
    { name: "text", as: "line", optional: true },
  ],
  refusedAt: { too_early: "at", too_late: "at" },
};

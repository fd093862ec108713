import { classifications } from "#sop/types.ts";
import { reviewingText } from "#text/console/verbs/reviewing.ts";
import { classificationWords } from "#text/vocabulary.ts";
import type { VerbForm } from "./form.ts";

export const reviewForm: VerbForm = {
  noun: "review",
  verb: "review",
  words: reviewingText.review,
  fields: [
    {
      name: "classification",
      as: "choice",
      options: classifications.map((value) => ({
        value,
        label: classificationWords[value],
        hint: reviewingText.review[value],
      })),
    },
    { name: "conclusion", as: "text" },
    { name: "recommendation", as: "text", rows: 3 },
    { name: "reportedStaffId", as: "colleague", optional: true },
  ],
};

import { formText } from "#text/citizen/form.ts";
import { fill, type Language } from "#text/words.ts";
import type { Errors } from "../../../ui/error-summary.tsx";
import type { Answers } from "../draft.ts";
import { LINE, TEXT } from "../lengths.ts";

const most = { occurredAt: LINE, place: LINE, reportedWords: LINE, reportedPost: LINE, remedySought: TEXT };

/** Nothing here is required; only what is too long must be shortened. */
export function checkCircumstances(answers: Answers, language: Language): Errors {
  const text = formText(language).errors;
  const long = Object.entries(most).filter(([field, length]) => (answers[field]?.trim().length ?? 0) > length);
  return Object.fromEntries(long.map(([field, length]) => [field, fill(text.tooLong, { most: length })]));
}

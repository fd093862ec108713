import { kinds } from "#complaints/types.ts";
import { formText } from "#text/citizen/form.ts";
import { fill, type Language } from "#text/words.ts";
import type { Errors } from "../../../ui/error-summary.tsx";
import type { Answers } from "../draft.ts";
import { LINE, TEXT } from "../lengths.ts";

/** What must be put right on the page "what happened", in the order of the page. */
export function checkWhat(answers: Answers, language: Language): Errors {
  const text = formText(language).errors;
  const errors: Record<string, string> = {};
  const { description = "", subject = "", kind = "complaint" } = answers;
  if (!description.trim()) errors["description"] = text.description;
  else if (description.trim().length > TEXT) errors["description"] = fill(text.tooLong, { most: TEXT });
  if (!subject.trim()) errors["subject"] = text.subject;
  else if (subject.trim().length > LINE) errors["subject"] = fill(text.subjectLong, { most: LINE });
  if (!kinds.some((known) => known === kind)) errors["kind"] = text.kind;
  return errors;
}

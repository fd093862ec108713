import type { Submission } from "#queries/types.ts";
import { formText } from "#text/citizen/form.ts";
import type { Language } from "#text/words.ts";
import type { Answer } from "../ui/summary-list.tsx";

/** What the complainant wrote, under the questions of the form; what was left empty is left out. */
export function submissionAnswers(submission: Submission, language: Language): readonly Answer[] {
  const { what, circumstances } = formText(language);
  const all = [
    { question: what.subject, answer: submission.subject },
    { question: what.description, answer: submission.description },
    { question: circumstances.occurredAt, answer: submission.occurredAt },
    { question: circumstances.place, answer: submission.place },
    { question: circumstances.reportedWords, answer: submission.reportedWords },
    { question: circumstances.reportedPost, answer: submission.reportedPost },
    { question: circumstances.remedySought, answer: submission.remedySought },
  ];
  return all.filter(({ answer }) => answer !== null);
}

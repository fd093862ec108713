import type { Child } from "hono/jsx";
import type { Language } from "#text/words.ts";
import { uiText } from "#text/ui.ts";

export interface Answer {
  readonly question: string;
  /** Shown as typed, line breaks kept. */
  readonly answer: Child;
  /** Where it can be changed. */
  readonly change?: string;
}

/** Questions and answers; with change links on a check-answers page. */
export function SummaryList({
  answers,
  language,
}: {
  readonly answers: readonly Answer[];
  readonly language: Language;
}) {
  return (
    <dl class="answers">
      {answers.map(({ question, answer, change }) => (
        <div>
          <dt>{question}</dt>
          <dd class="words">{answer}</dd>
          {change ? (
            <dd class="no-print">
              <a href={change}>
                {uiText(language).change}
                <span class="sr"> {question.toLowerCase()}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}

import type { Language } from "#text/words.ts";
import { uiText } from "#text/ui.ts";

/** Sentences by the name of their field; `""` is for what belongs to no field. */
export type Errors = Readonly<Record<string, string>>;

/** What must be put right, first on the page, each a link to its field. Nothing when there is nothing. */
export function ErrorSummary({ errors, language }: { readonly errors: Errors; readonly language: Language }) {
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  return (
    <div class="problems" role="alert" aria-labelledby="problems" tabindex={-1}>
      <h2 id="problems">{uiText(language).problem}</h2>
      <ul>
        {entries.map(([field, sentence]) => (
          <li>{field ? <a href={`#${field}`}>{sentence}</a> : sentence}</li>
        ))}
      </ul>
    </div>
  );
}

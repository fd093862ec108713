import { noticesText } from "#text/console/settings/notices.ts";
import { textsText } from "#text/console/settings/texts.ts";
import { say, type Language } from "#text/words.ts";
import type { TextExample } from "./example.ts";

interface ExamplesProps {
  readonly language: Language;
  readonly examples: readonly TextExample[];
  /** What is shown is not what holds. */
  readonly unsaved: boolean;
}

/** A standard text as it would be put in, in each language that it has. */
export function Examples({ language, examples, unsaved }: ExamplesProps) {
  const text = say(textsText, language);
  const { inLanguage } = say(noticesText, language);
  return (
    <section aria-labelledby="contoh">
      <h2 id="contoh">{text.preview}</h2>
      <p class="soft lead">{text.previewHint}</p>
      {unsaved ? <p role="status">{text.unsaved}</p> : null}
      <div class="examples">
        {examples.map((example) => (
          <article lang={example.language} aria-label={inLanguage[example.language]}>
            <p class="soft" lang={language}>
              {inLanguage[example.language]}
            </p>
            <p class="words">{example.words}</p>
          </article>
        ))}
      </div>
    </section>
  );
}

import type { StandardTextLine } from "#queries/settings/standard-texts.ts";
import { frontText } from "#text/console/settings/front.ts";
import { textsText } from "#text/console/settings/texts.ts";
import { say } from "#text/words.ts";
import { ErrorSummary, type Errors } from "#web/ui/error-summary.tsx";
import { paths } from "../../paths.ts";
import { Shell, type Around } from "../../shell.tsx";
import type { TextExample } from "./example.ts";
import { Examples } from "./examples-view.tsx";
import { TextFields } from "./fields.tsx";

interface TextsPageProps {
  readonly around: Around;
  readonly texts: readonly StandardTextLine[];
  /** Whether the reader may change them. */
  readonly changes: boolean;
  readonly saved: boolean;
  /** Of the text that was typed, when it was asked for. */
  readonly examples: readonly TextExample[];
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Errors;
}

/** The office's standard texts. */
export function TextsPage({ around, texts, changes, saved, examples, typed, errors }: TextsPageProps) {
  const { language } = around;
  const text = say(textsText, language);
  return (
    <Shell title={text.title} around={around} wrong={Object.keys(errors).length > 0}>
      <ErrorSummary errors={errors} language={language} />
      <p class="crumb">
        <a href={paths.settings}>{frontText.back[language]}</a>
      </p>
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft lead">{text.lead}</p>
      </div>
      {saved ? (
        <p class="saved" role="status">
          {text.saved}
        </p>
      ) : null}
      {texts.length === 0 ? (
        <div class="empty">
          <h2>{text.emptyTitle}</h2>
          <p>{text.emptyBody}</p>
        </div>
      ) : null}
      <ul class="readings">
        {texts.map((one) => (
          <li>
            <h2>{one.title}</h2>
            <p class="words">{one.text.id}</p>
            {one.text.en ? (
              <p class="words" lang="en">
                {one.text.en}
              </p>
            ) : null}
            {changes ? (
              <p>
                <a href={paths.textSetting(one.id)}>
                  {text.change}
                  <span class="sr">: {one.title}</span>
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {changes ? (
        <section class="narrow-form" aria-labelledby="tambah">
          <h2 id="tambah">{text.add}</h2>
          {examples.length > 0 ? <Examples {...{ language, examples }} unsaved /> : null}
          <form method="post" action={paths.textSettings} novalidate>
            <TextFields {...{ language, typed, errors }} />
          </form>
        </section>
      ) : null}
    </Shell>
  );
}

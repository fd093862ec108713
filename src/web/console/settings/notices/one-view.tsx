import type { Instant } from "#lib/time.ts";
import type { PastSetting } from "#queries/settings/history.ts";
import type { KeptWords } from "#queries/writing/form-draft.ts";
import { noticeSettingSchema } from "#sop/office-data.ts";
import type { NoticeMoment } from "#sop/types.ts";
import { noticesText } from "#text/console/settings/notices.ts";
import { momentWords } from "#text/vocabulary.ts";
import { momentOf, type Zoned } from "#text/when.ts";
import { fill, type Language, say } from "#text/words.ts";
import { Tag } from "#web/ui/blocks.tsx";
import { ErrorSummary, type Errors } from "#web/ui/error-summary.tsx";
import { paths } from "../../paths.ts";
import { Shell, type Around } from "../../shell.tsx";
import { History, versionOf } from "../history.tsx";
import { keeping } from "../keeping.ts";
import { NoticeForms } from "./forms.tsx";

export interface OneNoticeProps {
  readonly around: Around;
  readonly moment: NoticeMoment;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Errors;
  /** The notice as it would be sent, in each language. */
  readonly examples: readonly { readonly language: Language; readonly subject: string; readonly text: string }[];
  /** What stands in the fields is not what holds. */
  readonly unsaved: boolean;
  /** Words that this person has typed and not saved; the fields are filled in from them. */
  readonly draft: KeptWords | null;
  /** What stands in the fields was sent and not saved. */
  readonly cameBack: boolean;
  /** Number of the setting over which the words in the fields are saved. */
  readonly seen: string;
  readonly isOwn: boolean;
  readonly changes: boolean;
  readonly saved: boolean;
  readonly history: readonly PastSetting[];
  readonly zoned: Zoned;
  readonly now: Instant;
}

/** One notice: an example in both languages, the way to other words, and what it said before. */
export function OneNoticePage(props: OneNoticeProps) {
  const { around, moment, errors, examples, unsaved, isOwn, changes, saved, history, zoned, now } = props;
  const { language } = around;
  const text = say(noticesText, language);
  const title = momentWords[moment][language];
  return (
    <Shell
      title={title}
      around={around}
      wrong={Object.keys(errors).length > 0}
      scripts={["console-drafts.js"]}
      {...(changes && keeping)}
    >
      <ErrorSummary errors={errors} language={language} />
      <p class="crumb">
        <a href={paths.noticeSettings}>{text.all}</a>
      </p>
      <h1 class="notice-name">
        {title} {isOwn ? <Tag mood="good">{text.own}</Tag> : <Tag>{text.ofSop}</Tag>}
      </h1>
      {saved && !unsaved ? (
        <p class="saved" role="status">
          {text.saved}
        </p>
      ) : null}
      <section aria-labelledby="contoh">
        <h2 id="contoh">{text.preview}</h2>
        <p class="soft lead">{text.previewHint}</p>
        {unsaved ? <p role="status">{text.unsaved}</p> : null}
        <div class="examples">
          {examples.map((example) => (
            <article lang={example.language} aria-label={text.inLanguage[example.language]}>
              <p class="soft" lang={language}>
                {text.inLanguage[example.language]}
              </p>
              <h3>{example.subject}</h3>
              <p class="words">{example.text}</p>
            </article>
          ))}
        </div>
      </section>
      {changes ? <NoticeForms {...props} /> : null}
      <History
        language={language}
        lines={history.map((one) => ({
          when: momentOf(one.at, now, zoned),
          what: said(one.by, one.value),
          version: versionOf(one),
        }))}
        back={changes ? { action: paths.restoringNotice(moment), seen: history[0]?.seq ?? 0 } : undefined}
      />
    </Shell>
  );

  function said(name: string, value: unknown): string {
    if (value === null) return fill(text.wasBack, { name });
    const { subject, body } = noticeSettingSchema.parse(value);
    return fill(text.wasSaved, { name, text: `${subject[language]}. ${body[language]}` });
  }
}

import type { Instant } from "#lib/time.ts";
import type { KeptWords } from "#queries/writing/form-draft.ts";
import type { StandardTextLine } from "#queries/settings/standard-texts.ts";
import { frontText } from "#text/console/settings/front.ts";
import { textsText } from "#text/console/settings/texts.ts";
import type { Zoned } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { Details } from "#web/ui/blocks.tsx";
import { ErrorSummary, type Errors } from "#web/ui/error-summary.tsx";
import { DraftLine, FormKey, keptAt } from "../../drafts/kept.tsx";
import { paths } from "../../paths.ts";
import { Shell, type Around } from "../../shell.tsx";
import { keeping } from "../keeping.ts";
import { NEW } from "./draft.ts";
import type { TextExample } from "./example.ts";
import { Examples } from "./examples-view.tsx";
import { TextFields } from "./fields.tsx";

interface TextsPageProps {
  readonly around: Around;
  readonly texts: readonly StandardTextLine[];
  readonly retired: readonly StandardTextLine[];
  /** Whether the reader may change them. */
  readonly changes: boolean;
  readonly saved: boolean;
  /** Of the text that was typed, when it was asked for. */
  readonly examples: readonly TextExample[];
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Errors;
  /** A new text that this person has begun and not saved; the fields are filled in from it. */
  readonly draft: KeptWords | null;
  /** What stands in the fields was sent and not saved. */
  readonly cameBack: boolean;
  readonly now: Instant;
  readonly zoned: Zoned;
}

/** The office's standard texts. */
export function TextsPage(props: TextsPageProps) {
  const { around, texts, retired, changes, saved, examples, typed, errors, draft, cameBack, now, zoned } = props;
  const { language, who } = around;
  const path = paths.textDraft(NEW);
  const text = say(textsText, language);
  return (
    <Shell
      title={text.title}
      around={around}
      wrong={Object.keys(errors).length > 0}
      scripts={["console-drafts.js"]}
      {...(changes && keeping)}
    >
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
          <TextItem one={one} link={changes ? text.change : null} />
        ))}
      </ul>
      {retired.length > 0 ? (
        <Details summary={fill(text.retired, { count: retired.length })}>
          <ul class="readings">
            {retired.map((one) => (
              <TextItem one={one} link={changes ? text.openRetired : null} />
            ))}
          </ul>
        </Details>
      ) : null}
      {changes ? (
        <section class="narrow-form" aria-labelledby="tambah">
          <h2 id="tambah">{text.add}</h2>
          {examples.length > 0 ? <Examples {...{ language, examples }} unsaved /> : null}
          {draft ? <DraftLine path={paths.textDraftAway(NEW)} keptAt={draft.keptAt} {...{ now, zoned }} /> : null}
          <form
            id={keeping.keepForm}
            method="post"
            action={paths.textSettings}
            novalidate
            {...keptAt({ path, staffId: who?.id ?? "", now, cameBack })}
          >
            <FormKey />
            <TextFields {...{ language, typed, errors }} draftPath={path} />
          </form>
        </section>
      ) : null}
    </Shell>
  );
}

/** One text with its wordings; `link`: what leads to its own page, for who may go there. */
function TextItem({ one, link }: { readonly one: StandardTextLine; readonly link: string | null }) {
  return (
    <li>
      <h2>{one.title}</h2>
      <p class="words" lang="id">
        {one.text.id}
      </p>
      {one.text.en ? (
        <p class="words" lang="en">
          {one.text.en}
        </p>
      ) : null}
      {link ? (
        <p>
          <a href={paths.textSetting(one.id)}>
            {link}
            <span class="sr">: {one.title}</span>
          </a>
        </p>
      ) : null}
    </li>
  );
}

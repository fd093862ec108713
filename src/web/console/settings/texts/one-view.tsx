import type { Instant } from "#lib/time.ts";
import type { PastSetting } from "#queries/settings/history.ts";
import type { StandardTextLine } from "#queries/settings/standard-texts.ts";
import type { KeptWords } from "#queries/writing/form-draft.ts";
import { standardTextSchema } from "#sop/office-data.ts";
import { textsText } from "#text/console/settings/texts.ts";
import { momentOf, type Zoned } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { Tag } from "#web/ui/blocks.tsx";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary, type Errors } from "#web/ui/error-summary.tsx";
import { DraftLine, FormKey, keptAt } from "../../drafts/kept.tsx";
import { paths } from "../../paths.ts";
import { Shell, type Around } from "../../shell.tsx";
import { History, versionOf } from "../history.tsx";
import { PutBack } from "../put-back.tsx";
import { keeping } from "../keeping.ts";
import type { TextExample } from "./example.ts";
import { Examples } from "./examples-view.tsx";
import { TextFields } from "./fields.tsx";

interface OneTextPageProps {
  readonly around: Around;
  readonly text: StandardTextLine & { readonly words: number; readonly inUse: boolean };
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Errors;
  readonly examples: readonly TextExample[];
  /** Words that this person has typed and not saved; the fields are filled in from them. */
  readonly draft: KeptWords | null;
  /** What stands in the fields was sent and not saved. */
  readonly cameBack: boolean;
  /** Number of the setting over which the words in the fields are saved. */
  readonly seen: string;
  /** What stands in the fields is not what holds. */
  readonly unsaved: boolean;
  readonly history: readonly PastSetting[];
  readonly zoned: Zoned;
  readonly now: Instant;
}

/** One standard text: its words, what they were before, and the way to take it out of use. */
export function OneTextPage(props: OneTextPageProps) {
  const { around, text: one, typed, errors, examples, unsaved, history, draft, cameBack, zoned, now } = props;
  const { language, who } = around;
  const path = paths.textDraft(one.id);
  const text = say(textsText, language);
  const back = { action: paths.restoringText(one.id), seen: one.seq };
  return (
    <Shell
      title={one.title}
      around={around}
      wrong={Object.keys(errors).length > 0}
      scripts={["console-drafts.js"]}
      {...(one.inUse && keeping)}
    >
      <ErrorSummary errors={errors} language={language} />
      <p class="crumb">
        <a href={paths.textSettings}>{text.all}</a>
      </p>
      <h1>
        {one.title} {one.inUse ? null : <Tag>{text.isRetired}</Tag>}
      </h1>
      {examples.length > 0 ? <Examples {...{ language, examples, unsaved }} /> : null}
      {one.inUse ? (
        <>
          {draft ? <DraftLine path={paths.textDraftAway(one.id)} keptAt={draft.keptAt} {...{ now, zoned }} /> : null}
          <form
            class="narrow-form"
            id={keeping.keepForm}
            method="post"
            action={paths.textSetting(one.id)}
            novalidate
            {...keptAt({ path, staffId: who?.id ?? "", now, cameBack })}
          >
            <input type="hidden" name="seen" value={props.seen} />
            <FormKey />
            <TextFields {...{ language, typed, errors }} draftPath={path} />
          </form>
          <form method="post" action={paths.removingText(one.id)}>
            <input type="hidden" name="seen" value={String(one.seq)} />
            <p class="soft">{text.removeHint}</p>
            <Button look="quiet">{text.remove}</Button>
          </form>
        </>
      ) : (
        <PutBack {...{ language, ...back }} version={one.words} label={text.useAgain} />
      )}
      <History
        language={language}
        lines={history.map((one) => ({
          when: momentOf(one.at, now, zoned),
          what: said(one.by, one.value),
          version: versionOf(one),
        }))}
        back={back}
      />
    </Shell>
  );

  function said(name: string, value: unknown): string {
    if (value === null) return fill(text.wasRemoved, { name });
    const { title, text: words } = standardTextSchema.parse(value);
    return fill(text.wasSaved, { name, text: [`${title}.`, words.id, words.en].filter(Boolean).join(" ") });
  }
}

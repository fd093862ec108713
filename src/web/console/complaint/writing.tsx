import type { Child } from "hono/jsx";
import type { Instant } from "#lib/time.ts";
import type { OwnDraft, Writer } from "#queries/writing/read-writing.ts";
import { writingText } from "#text/console/writing.ts";
import type { Zoned } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { Notice } from "#web/ui/blocks.tsx";
import { DraftLine, ThrowAway } from "../drafts/kept.tsx";
import { along, type FromList } from "../from-list.ts";
import { paths } from "../paths.ts";
import { shortMoment } from "../short-moment.ts";
import { formOfNoun } from "./forms/all.ts";
import { TypedWords } from "./forms/view.tsx";

interface When {
  readonly now: Instant;
  readonly zoned: Zoned;
}

/** Who else is at work on this complaint, as advice: nobody is kept from anything by it. */
export function Writers({ writers, now, zoned }: When & { readonly writers: readonly Writer[] }) {
  const text = say(writingText, zoned.language);
  return (
    <div class="writers" role="status">
      {writers.map(({ name, noun, since }) => {
        const title = formOfNoun(noun)?.words.title[zoned.language].toLowerCase() ?? noun;
        return (
          <p>
            <strong>{fill(text.writer, { name, title, when: shortMoment(since, now, zoned) })}</strong>{" "}
            {text.writerHint}
          </p>
        );
      })}
    </div>
  );
}

interface DraftProps extends When {
  readonly draft: OwnDraft;
  readonly reference: string;
  readonly from: FromList | null;
  /** What the form that throws it away carries along, on a page with several. */
  readonly fields?: Child;
}

/** Above a form that was filled in from a draft: from when it is, and how to be rid of it. */
export function DraftNotice({ draft, reference, from, now, zoned, fields }: DraftProps) {
  const path = along(paths.throwingAway(reference, draft.noun), from);
  return <DraftLine {...{ path, now, zoned, fields }} keptAt={draft.keptAt} beside={fields ? reference : undefined} />;
}

/** A draft of something that can't be done any more, handed back for copying. */
export function LostDraft({ draft, reference, from, now, zoned }: DraftProps) {
  const { language } = zoned;
  const form = formOfNoun(draft.noun);
  if (!form) return null;
  const values = { title: form.words.title[language], when: shortMoment(draft.keptAt, now, zoned) };
  return (
    <Notice mood="warn">
      <p>{fill(writingText.cantBeSent[language], values)}</p>
      <TypedWords form={form} typed={draft.typed} language={language} />
      <ThrowAway path={along(paths.throwingAway(reference, draft.noun), from)} language={language} />
    </Notice>
  );
}

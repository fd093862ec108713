import type { Instant } from "#lib/time.ts";
import type { OwnDraft, Writer } from "#queries/writing/read-writing.ts";
import { writingText } from "#text/console/writing.ts";
import { dayAt, momentOf, timeOf, type Zoned } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { Notice } from "#web/ui/blocks.tsx";
import { Button } from "#web/ui/button.tsx";
import { paths } from "../paths.ts";
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
}

/** Above a form that was filled in from a draft: from when it is, and how to be rid of it. */
export function DraftNotice({ draft, reference, now, zoned }: DraftProps) {
  const when = shortMoment(draft.keptAt, now, zoned);
  return (
    <div class="draft-notice">
      <p>{fill(writingText.draft[zoned.language], { when })}</p>
      <ThrowAway draft={draft} reference={reference} zoned={zoned} />
    </div>
  );
}

/** A draft of something that can't be done any more, handed back for copying. */
export function LostDraft({ draft, reference, now, zoned }: DraftProps) {
  const { language } = zoned;
  const form = formOfNoun(draft.noun);
  if (!form) return null;
  const values = { title: form.words.title[language], when: shortMoment(draft.keptAt, now, zoned) };
  return (
    <Notice mood="warn">
      <p>{fill(writingText.cantBeSent[language], values)}</p>
      <TypedWords form={form} typed={draft.typed} language={language} />
      <ThrowAway draft={draft} reference={reference} zoned={zoned} />
    </Notice>
  );
}

function ThrowAway({ draft, reference, zoned: { language } }: Omit<DraftProps, "now">) {
  const text = say(writingText, language);
  return (
    <details>
      <summary>{text.throwAway}</summary>
      <form method="post" action={paths.throwingAway(reference, draft.noun)}>
        <Button look="grave">{text.throwAwaySure}</Button>
      </form>
    </details>
  );
}

/** The hour alone where it is of today. */
export function shortMoment(at: Instant, now: Instant, zoned: Zoned): string {
  const today = dayAt(at, zoned.timeZone) === dayAt(now, zoned.timeZone);
  return today ? timeOf(at, zoned) : momentOf(at, now, zoned);
}

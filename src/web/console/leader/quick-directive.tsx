import type { Complaint } from "#complaints/types.ts";
import type { Instant } from "#lib/time.ts";
import type { OwnDraft } from "#queries/writing/read-writing.ts";
import { leaderText } from "#text/console/leader.ts";
import type { Zoned } from "#text/when.ts";
import { say } from "#text/words.ts";
import { Details } from "#web/ui/blocks.tsx";
import { Button } from "#web/ui/button.tsx";
import { KeepWithoutScript, keptAt, KeptLine } from "../drafts/kept.tsx";
import { DraftNotice } from "../complaint/writing.tsx";
import { paths } from "../paths.ts";
import { divided, sentences } from "./addition.ts";
import { ComeBack, SentFrom } from "./sent-from.tsx";

interface QuickDirectiveProps {
  readonly complaint: Complaint;
  /** What this leader has begun to write and not sent. */
  readonly draft: OwnDraft | null;
  readonly staffId: string;
  readonly now: Instant;
  readonly zoned: Zoned;
}

/** A directive in two taps: a sentence, then "send". What is written goes with it, or in its place. */
export function QuickDirective({ complaint, draft, staffId, now, zoned }: QuickDirectiveProps) {
  const { language } = zoned;
  const text = say(leaderText, language);
  const { reference } = complaint;
  const path = paths.verb(reference, "directive");
  const draftPath = paths.draft(reference, "directive");
  const { sentence: chosen, addition } = divided(draft?.typed["text"] ?? "");
  return (
    <>
      {draft ? <DraftNotice {...{ draft, reference, now, zoned }} from={null} fields={<ComeBack />} /> : null}
      <form
        method="post"
        action={path}
        class="quick"
        id={`disposisi-${reference}`}
        {...keptAt({ path: draftPath, staffId, now })}
      >
        <SentFrom complaint={complaint} />
        <fieldset>
          <legend>
            {text.quick} <span class="sr">{reference}</span>
          </legend>
          {sentences.map((sentence) => (
            <div class="choice">
              <input
                type="radio"
                id={`${reference}-${sentence}`}
                name="text"
                value={text[sentence]}
                checked={sentence === chosen}
              />
              <label for={`${reference}-${sentence}`}>{text[sentence]}</label>
            </div>
          ))}
        </fieldset>
        <Details
          open={addition !== ""}
          summary={
            <>
              {text.own} <span class="sr">{reference}</span>
            </>
          }
        >
          <label for={`${reference}-addition`}>
            {text.addition} <span class="sr">{reference}</span>
          </label>
          <textarea id={`${reference}-addition`} name="addition" rows={3}>
            {addition}
          </textarea>
        </Details>
        <div class="buttons">
          <Button>
            {text.send} <span class="sr">{reference}</span>
          </Button>
          <KeepWithoutScript path={draftPath} language={language} />
        </div>
        <KeptLine language={language} />
      </form>
    </>
  );
}

import { formText } from "#text/citizen/form.ts";
import { fill, type Language } from "#text/words.ts";
import { Notice } from "../../ui/blocks.tsx";
import type { SentDraft } from "./draft.ts";
import { SENT } from "./question-pages.ts";

interface Props {
  readonly sent: SentDraft | undefined;
  readonly discarded: boolean;
  readonly language: Language;
}

/** On an empty form: what became of the answers that were in it. Sent ones are safe, here is their proof. */
export function Earlier({ sent, discarded, language }: Props) {
  const text = formText(language);
  if (sent) {
    return (
      <Notice mood="good">
        <p>
          {fill(text.alreadySent, { reference: sent.reference })} <a href={SENT}>{text.seeReceipt}</a>
        </p>
      </Notice>
    );
  }
  return discarded ? (
    <Notice mood="good">
      <p role="status">{text.discarded}</p>
    </Notice>
  ) : null;
}

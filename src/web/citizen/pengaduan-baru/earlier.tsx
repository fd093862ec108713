import { deviceText } from "#text/citizen/device.ts";
import { formText } from "#text/citizen/form.ts";
import { fill, type Language } from "#text/words.ts";
import { Notice } from "../../ui/blocks.tsx";
import type { Draft } from "./draft.ts";
import { CHECK, FORM, SENT } from "./question-pages.ts";

interface Props {
  readonly draft: Draft | null;
  /** Every answer is there. */
  readonly ready: boolean;
  readonly discarded: boolean;
  readonly language: Language;
}

/**
 * What became of earlier answers. Sent ones are safe, here is their proof; of finished ones that only wait in this
 * browser the script knows whether their sending was meant.
 */
export function Earlier({ draft, ready, discarded, language }: Props) {
  const text = formText(language);
  if (draft?.sent) {
    return (
      <Notice mood="good">
        <p data-arrived={FORM} data-arrived-key={draft.idempotencyKey}>
          {fill(text.alreadySent, { reference: draft.sent.reference })} <a href={SENT}>{text.seeReceipt}</a>
        </p>
      </Notice>
    );
  }
  if (ready) {
    const { unsent, sendNow } = deviceText(language);
    return (
      <div class="notice warn" data-unsent="" hidden>
        <p>
          {unsent} <a href={CHECK}>{sendNow}</a>
        </p>
      </div>
    );
  }
  return discarded ? (
    <Notice mood="good">
      <p role="status">{text.discarded}</p>
    </Notice>
  ) : null;
}

import { formText } from "#text/citizen/form.ts";
import { fill, type Language } from "#text/words.ts";
import { Notice } from "../../ui/blocks.tsx";
import { SENT } from "./question-pages.ts";

/** Back on an empty form after sending: the earlier one is safe, here is its proof. */
export function EarlierComplaint({ reference, language }: { readonly reference: string; readonly language: Language }) {
  const text = formText(language);
  return (
    <Notice mood="good">
      <p>
        {fill(text.alreadySent, { reference })} <a href={SENT}>{text.seeReceipt}</a>
      </p>
    </Notice>
  );
}

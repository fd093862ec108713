import type { Sop } from "#sop/types.ts";
import { sopPageText } from "#text/sop-page.ts";
import { fill, type Language } from "#text/words.ts";

/** The words of the document that are shown corrected, with what was printed. They are Indonesian on every page. */
export function Corrections({ sop, language }: { readonly sop: Sop; readonly language: Language }) {
  const { correction } = sopPageText(language);
  const ofSteps = sop.steps.flatMap(({ printed, text }) => (printed === undefined ? [] : [{ printed, text: text.id }]));
  return (
    <ul lang="id">
      {[...ofSteps, ...sop.document.corrections].map((slip) => (
        <li>{fill(correction, slip)}</li>
      ))}
    </ul>
  );
}

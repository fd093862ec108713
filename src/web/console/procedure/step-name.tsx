import { isProposed } from "#sop/ask.ts";
import type { ClockKind, Sop, Step } from "#sop/types.ts";
import { procedureText } from "#text/console/procedure.ts";
import type { Language } from "#text/words.ts";

/** A step at the head of its row. */
export function StepName({ step, language }: { readonly step: Step; readonly language: Language }) {
  const { label, title } = step;
  return (
    <th scope="row">
      {label ? `${label}. ` : ""}
      {title[language]}
    </th>
  );
}

interface ProposedProps {
  readonly sop: Sop;
  readonly clock: ClockKind;
  readonly language: Language;
}

/** A mark on lateness that rests on a reading which the head has not signed; nothing where all are signed. */
export function Proposed({ sop, clock, language }: ProposedProps) {
  if (!isProposed(sop, clock)) return null;
  return (
    <>
      <span aria-hidden="true">*</span>
      <span class="sr"> ({procedureText.proposedMark[language]})</span>
    </>
  );
}

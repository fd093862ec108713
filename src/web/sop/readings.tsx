import type { Reading } from "#sop/types.ts";
import { sopPageText } from "#text/sop-page.ts";
import { dayOf } from "#text/when.ts";
import { fill, type Language } from "#text/words.ts";
import { Tag } from "#web/ui/blocks.tsx";

interface ReadingsProps {
  readonly readings: readonly Reading[];
  readonly language: Language;
}

/** Their page: they weigh as much as all the rest of the SOP. */
export const READINGS = "/sop/bacaan";

/** What readings are, and where they stand. */
export function ToReadings({ count, language }: { readonly count: number; readonly language: Language }) {
  const text = sopPageText(language);
  return (
    <>
      <p>{text.readingsLead}</p>
      <p>
        <a class="alone" href={READINGS}>
          {fill(text.readingsAll, { count })}
        </a>
      </p>
    </>
  );
}

/** How each unclear place is read: what is unclear, the reading, the reason, proposed or signed, when and by whom. */
export function Readings({ readings, language }: ReadingsProps) {
  return (
    <>
      <p>{sopPageText(language).readingsLead}</p>
      <ol class="plain readings">
        {readings.map((reading) => (
          <OneReading reading={reading} language={language} />
        ))}
      </ol>
    </>
  );
}

function OneReading({ reading, language }: { readonly reading: Reading; readonly language: Language }) {
  const text = sopPageText(language);
  return (
    <li id={`bacaan-${reading.number}`}>
      <h3>
        {reading.number}. {reading.problem[language]}
      </h3>
      <p>{reading.reading[language]}</p>
      <p class="hint">
        {text.reason}: {reading.reason[language]}
      </p>
      <p class="hint">
        <Standing reading={reading} language={language} />
      </p>
    </li>
  );
}

function Standing({
  reading: { signed, proposedOn },
  language,
}: {
  readonly reading: Reading;
  readonly language: Language;
}) {
  const text = sopPageText(language);
  if (signed) {
    return (
      <>
        <Tag mood="good">{text.signed}</Tag> {fill(text.signedOn, { by: signed.by, day: dayOf(signed.on, language) })}
      </>
    );
  }
  return (
    <>
      <Tag mood="warn">{text.proposed}</Tag> {fill(text.proposedOn, { day: dayOf(proposedOn, language) })}
    </>
  );
}

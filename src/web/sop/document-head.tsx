import type { SopDocument } from "#sop/types.ts";
import { sopPageText } from "#text/sop-page.ts";
import { dayOf } from "#text/when.ts";
import { fill, type Language, type Words } from "#text/words.ts";
import { SummaryList } from "#web/ui/summary-list.tsx";

interface DocumentProps {
  readonly document: SopDocument;
  readonly language: Language;
}

/** The first page of the document: who issued and signed it, when, and its six boxes. */
export function DocumentHead({ document, language }: DocumentProps) {
  const text = sopPageText(language);
  const { issuer, unit, number, name, made, revised, approved, signatory, warning } = document;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [text.issuer, [issuer[language], unit[language]]],
    [text.number, [number]],
    [text.made, [dayOf(made, language)]],
    [text.revised, [revised ? dayOf(revised, language) : "-"]],
    [text.approved, [dayOf(approved, language)]],
    [text.signatory, [signatory.post[language], signatory.name, ...staffNumberOf(document, text.staffNumber)]],
    [text.name, [name[language]]],
  ];
  return (
    <>
      <SummaryList
        language={language}
        answers={rows.map(([question, lines]) => ({ question, answer: lines.join("\n") }))}
      />
      <div class="sop-boxes">
        <Box title={text.legalBasis} items={document.legalBasis} language={language} />
        <Box title={text.qualifications} items={document.qualifications} language={language} />
        <Box title={text.relations} items={document.relations} language={language} />
        <Box title={text.equipment} items={document.equipment} language={language} />
        <Box title={text.warning} lead={warning.lead} items={warning.items} language={language} />
        <Box title={text.records} items={document.records} language={language} />
      </div>
    </>
  );
}

function staffNumberOf({ signatory }: SopDocument, pattern: string): string[] {
  return signatory.staffNumber ? [fill(pattern, { number: signatory.staffNumber })] : [];
}

interface BoxProps {
  readonly title: string;
  readonly lead?: Words;
  readonly items: readonly Words[];
  readonly language: Language;
}

/** A box of the document. An empty one stays empty; only someone who can't see the emptiness is told of it. */
function Box({ title, lead, items, language }: BoxProps) {
  return (
    <div>
      <h3>{title}</h3>
      {lead ? <p>{lead[language]}</p> : null}
      {items.length > 0 ? (
        <ol>
          {items.map((item) => (
            <li>{item[language]}</li>
          ))}
        </ol>
      ) : (
        <p class="sr">{sopPageText(language).blank}</p>
      )}
    </div>
  );
}

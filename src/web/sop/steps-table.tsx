import type { Actor, Cells, Sop, Step } from "#sop/types.ts";
import { sopPageText } from "#text/sop-page.ts";
import type { Language } from "#text/words.ts";
import { Across } from "./across.tsx";

interface StepsTableProps {
  readonly sop: Sop;
  readonly language: Language;
  /** Id of the heading above. */
  readonly labelledBy: string;
}

const standard = ["completeness", "time", "output"] as const satisfies readonly (keyof Cells)[];

/** The table of the SOP cell by cell, in its own order; what is blank there is blank here. */
export function StepsTable({ sop, language, labelledBy }: StepsTableProps) {
  const text = sopPageText(language);
  const columns = sop.actors.filter(({ inTable }) => inTable !== false);
  return (
    <Across labelledBy={labelledBy}>
      <table class="sop-steps" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="colgroup" colspan={2} rowspan={2}>
              {text.steps}
            </th>
            <th scope="colgroup" colspan={columns.length}>
              {text.executors}
            </th>
            <th scope="colgroup" colspan={standard.length}>
              {text.standard}
            </th>
            <th scope="col" rowspan={2}>
              {text.note}
            </th>
          </tr>
          <tr>
            {columns.map(({ name }) => (
              <th scope="col">{name[language]}</th>
            ))}
            {standard.map((name) => (
              <th scope="col">{text[name]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sop.steps
            .filter(({ inTable }) => inTable !== false)
            .map((step) => (
              <StepRow step={step} columns={columns} language={language} />
            ))}
        </tbody>
      </table>
    </Across>
  );
}

interface StepRowProps {
  readonly step: Step;
  readonly columns: readonly Actor[];
  readonly language: Language;
}

function StepRow({ step: { number, text, cells }, columns, language }: StepRowProps) {
  return (
    <tr>
      <td class="number">{number}</td>
      <th scope="row">{text[language]}</th>
      {columns.map(({ id }) => (
        <td>{cells.actors?.[id]?.[language]}</td>
      ))}
      {standard.map((name) => (
        <td>{cells[name]?.[language]}</td>
      ))}
      <td class="note">{cells.note?.[language]}</td>
    </tr>
  );
}

import type { Child } from "hono/jsx";
import type { PublicNumbers, PublicStep } from "#queries/measures/public-numbers.ts";
import type { Sop, Step } from "#sop/types.ts";
import { lengthWords } from "#text/length.ts";
import { publicNumbersText } from "#text/public-numbers.ts";
import { dayOf, monthOf } from "#text/when.ts";
import { fill, type Language } from "#text/words.ts";
import { Across } from "../../sop/across.tsx";

interface NumbersProps {
  readonly sop: Sop;
  readonly numbers: PublicNumbers;
  readonly language: Language;
}

/** How many are at each step and how long they take, for everyone; what would point at people is withheld. */
export function Numbers({ sop, numbers, language }: NumbersProps) {
  const text = publicNumbersText(language);
  const day = numbers.day ? dayOf(numbers.day, language) : "–";
  const shown = sop.steps.flatMap((step) => {
    const own = numbers.steps.find((one) => one.step === step.id);
    return own && worked.has(step.kind) ? [{ step, own }] : [];
  });
  const columns = [text.step, text.standing, text.done, text.median, text.ninetieth, text.target, text.late];
  return (
    <>
      <p>{fill(text.lead, { day, month: monthOf(numbers.month, language) })}</p>
      <Across labelledBy="angka">
        <table class="sop-numbers" aria-labelledby="angka">
          <thead>
            <tr>
              {columns.map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ step, own }) => (
              <StepRow step={step} own={own} language={language} />
            ))}
            {numbers.before ? <BeforeRow before={numbers.before} language={language} /> : null}
          </tbody>
        </table>
      </Across>
    </>
  );
}

/** What still runs, or ended, at steps that only an earlier version has. */
function BeforeRow({ before, language }: { before: NonNullable<PublicNumbers["before"]>; language: Language }) {
  const text = publicNumbersText(language);
  return (
    <tr>
      <th scope="row">{text.before}</th>
      <td>{before.standing ?? text.few}</td>
      <td>{before.done ?? text.few}</td>
      {Array.from({ length: 4 }, () => (
        <td>–</td>
      ))}
    </tr>
  );
}

/** Steps at which a complaint can stand. */
const worked = new Set(["receive", "direct", "review", "act", "draft", "approve", "respond", "reconsider", "rate"]);

function StepRow({ step, own: { standing, done }, language }: { step: Step; own: PublicStep; language: Language }) {
  const text = publicNumbersText(language);
  const clocked = step.target && step.target.clock !== "measured" ? step.target : null;
  const words = (amount: number | null): Child =>
    amount === null ? text.hidden : lengthWords(amount, clocked?.unit ?? "working_days", language);
  return (
    <tr>
      <th scope="row">
        {step.label ? `${step.label}. ` : ""}
        {step.title[language]}
      </th>
      <td>{standing.count ?? text.few}</td>
      <td>{done.count ?? text.few}</td>
      <td>{words(done.median)}</td>
      <td>{words(done.ninetieth)}</td>
      <td>{clocked ? lengthWords(clocked.amount, clocked.unit, language) : "–"}</td>
      <td>{clocked ? (done.late ?? text.hidden) : "–"}</td>
    </tr>
  );
}

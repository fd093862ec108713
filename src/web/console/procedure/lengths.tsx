import type { StepLength } from "#queries/measures/step-lengths.ts";
import type { Sop, Step } from "#sop/types.ts";
import { procedureText } from "#text/console/procedure.ts";
import { lengthWords } from "#text/length.ts";
import { dayOf } from "#text/when.ts";
import { fill, say, type Language } from "#text/words.ts";
import { Across } from "#web/sop/across.tsx";
import { addressOf } from "../worklist/filter.ts";
import { Number } from "./number.tsx";
import type { Period } from "./period.ts";
import { Proposed, StepName } from "./step-name.tsx";

interface LengthsProps {
  /** Id of the SOP version. */
  readonly id: string;
  readonly sop: Sop;
  readonly version: number;
  readonly steps: readonly Step[];
  readonly lengths: ReadonlyMap<string, StepLength>;
  readonly period: Period;
  readonly language: Language;
}

/** How long each step took in a period, against its target; each number opens its list. */
export function Lengths({ id, sop, version, steps, lengths, period, language }: LengthsProps) {
  const text = say(procedureText, language);
  const { from, to } = period;
  const days = { from: dayOf(from, language), to: dayOf(to, language) };
  if (lengths.size === 0) return <p class="soft">{text.noLengths}</p>;
  return (
    <>
      <p class="soft">{fill(text.lengthsLead, { ...days, version })}</p>
      <Across labelledBy="lama">
        <table class="steps lengths" aria-labelledby="lama">
          <thead>
            <tr>
              {[text.step, text.done, text.doneLate, text.median, text.ninetieth, text.target].map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => {
              const length = lengths.get(step.id);
              const { target } = step;
              const clock = target && target.clock !== "measured" ? target.clock : null;
              if (!length && !clock) return null;
              const words = (amount: number) =>
                lengthWords(amount, clock && target ? target.unit : "working_days", language);
              const done = { sop: id, step: step.id, from, to };
              return (
                <tr>
                  <StepName step={step} language={language} />
                  <td>
                    {length ? (
                      <Number count={length.count} href={addressOf({ done: { ...done, late: false } })} />
                    ) : (
                      "–"
                    )}
                  </td>
                  <td class={length && length.late > 0 ? "late" : undefined}>
                    {length && clock ? (
                      <>
                        <Number count={length.late} href={addressOf({ done: { ...done, late: true } })} />
                        {length.late > 0 ? <Proposed sop={sop} clock={clock} language={language} /> : null}
                      </>
                    ) : (
                      "–"
                    )}
                  </td>
                  <td>{length ? words(length.median) : "–"}</td>
                  <td>{length ? words(length.ninetieth) : "–"}</td>
                  <td class="soft">{targetWords(step, language)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Across>
      <p class="soft">{text.untilTold}</p>
    </>
  );
}

function targetWords({ target }: Step, language: Language): string {
  if (!target) return "–";
  const length = lengthWords(target.amount, target.unit, language);
  return target.clock === "measured" ? fill(procedureText.effort[language], { length }) : length;
}

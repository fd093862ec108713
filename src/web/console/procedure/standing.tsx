import type { StepCounts } from "#queries/step-counts.ts";
import type { Sop, Step } from "#sop/types.ts";
import { procedureText } from "#text/console/procedure.ts";
import { say, type Language } from "#text/words.ts";
import { Icon } from "#web/ui/icon.tsx";
import { addressOf } from "../worklist/filter.ts";
import { Number } from "./number.tsx";
import { Proposed, StepName } from "./step-name.tsx";

interface StandingProps {
  /** Id of the SOP version. */
  readonly id: string;
  readonly sop: Sop;
  readonly steps: readonly Step[];
  readonly counts: StepCounts;
  readonly mayRead: boolean;
  readonly language: Language;
}

/** How many complaints stand at each step now, and how many of them are late. */
export function Standing({ id, sop, steps, counts, mayRead, language }: StandingProps) {
  const text = say(procedureText, language);
  return (
    <table class="steps">
      <caption class="sr">{text.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.step}</th>
          <th scope="col" class="actor">
            {text.who}
          </th>
          <th scope="col">{text.now}</th>
          <th scope="col">{text.late}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => {
          const { count = 0, late = 0 } = counts[step.id] ?? {};
          return (
            <tr>
              <StepName step={step} language={language} />
              <td class="actor">{sop.actors.find((actor) => actor.id === step.actor)?.name[language]}</td>
              <td>
                <Number count={count} href={mayRead ? addressOf({ step: step.id, sop: id }) : null} />
              </td>
              <td class={late > 0 ? "late" : undefined}>
                {late > 0 ? <Icon name="late" /> : null}
                <Number count={late} href={mayRead ? addressOf({ step: step.id, sop: id, overdue: true }) : null} />
                {late > 0 ? (
                  <Proposed sop={sop} clock={step.kind === "receive" ? "receipt" : "response"} language={language} />
                ) : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

import type { HandedOver } from "#commands/hand-over.ts";
import type { WorkOf } from "#queries/open-work.ts";
import { handoverText } from "#text/console/handover.ts";
import { refusals } from "#text/refusals.ts";
import { fill, say } from "#text/words.ts";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";

interface HandedProps {
  readonly around: Around;
  readonly person: WorkOf;
  readonly handed: HandedOver;
  /** Whether the reader may be told which ones: an administrator is told how many. */
  readonly reads: boolean;
}

/** What was handed over, and what was not and why. */
export function HandedPage({ around, person, handed, reads }: HandedProps) {
  const { language } = around;
  const text = say(handoverText, language);
  const refused = handed.refused.filter(({ why }) => why !== "not_found");
  const reasons = [...new Set(refused.map(({ why }) => why))];
  return (
    <Shell title={text.result} around={around}>
      <h1>{text.result}</h1>
      <div role="status">
        <p>{fill(text.handed, { count: handed.done.length })}</p>
        {refused.length > 0 ? <p>{fill(text.left, { count: refused.length, name: person.name })}</p> : null}
      </div>
      <ul class="handed">
        {reasons.map((why) => {
          const those = refused.filter((one) => one.why === why);
          return (
            <li class="refused">
              {fill(text.someRefused, { count: those.length, reason: refusals[why][language] })}
              {reads ? (
                <p>
                  {those.map(({ reference }) => (
                    <>
                      <a class="code" href={paths.complaint(reference)}>
                        {reference}
                      </a>{" "}
                    </>
                  ))}
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
      <p>
        <a href={paths.handOver}>{text.title}</a>
      </p>
    </Shell>
  );
}

import type { HandOverFile } from "#queries/hand-over-file.ts";
import { handoverText } from "#text/console/handover.ts";
import { refusals } from "#text/refusals.ts";
import { fill, say } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";

interface HandedProps {
  readonly around: Around;
  readonly file: HandOverFile;
  /** Whether the reader may be told which ones: an administrator is told how many. */
  readonly reads: boolean;
}

/** How far it has come; then what was handed over, and what was not and why, with the way back. */
export function HandedPage(props: HandedProps) {
  const { around, file } = props;
  const text = say(handoverText, around.language);
  const title = file.back ? text.undone : text.result;
  return (
    <Shell title={title} around={around}>
      <h1>{title}</h1>
      {file.ended ? <Became {...props} /> : <Underway {...props} />}
      {file.ended && !file.back && file.done > 0 ? <Way {...props} /> : null}
      <p>
        <a href={paths.handOver}>{text.title}</a>
      </p>
    </Shell>
  );
}

/** How far a hand-over has come. */
export function Underway({ around, file: { id, done, refused, total } }: Omit<HandedProps, "reads">) {
  const text = say(handoverText, around.language);
  const looked = done + refused.length;
  return (
    <>
      <p id="sejauh">{fill(text.handing, { looked, total })}</p>
      <progress aria-labelledby="sejauh" value={looked} max={Math.max(total, 1)} />
      <p>
        <a href={paths.handedOver(id)}>{text.reload}</a>
      </p>
    </>
  );
}

/** What became of it: how many went over, and which did not and why. */
export function Became({ around: { language }, file, reads }: HandedProps) {
  const text = say(handoverText, language);
  const { person: name, done, refused, back } = file;
  const reasons = [...new Set(refused.map(({ why }) => why))];
  return (
    <>
      <div role="status">
        <p>{fill(back ? text.wentBack : text.handed, { count: done, name })}</p>
        {refused.length > 0 ? <p>{fill(back ? text.notBack : text.left, { count: refused.length, name })}</p> : null}
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
    </>
  );
}

/** Takes it back, once. */
function Way({ around, file: { id, person, undone } }: HandedProps) {
  const text = say(handoverText, around.language);
  if (undone) return <p>{text.givenBack}</p>;
  return (
    <form method="post" action={paths.returning(id)}>
      <p class="soft">{text.giveBackHint}</p>
      <div class="buttons">
        <Button look="quiet">{fill(text.giveBack, { name: person })}</Button>
      </div>
    </form>
  );
}

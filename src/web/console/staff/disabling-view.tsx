import type { ActingLine } from "#auth/acting-list.ts";
import type { Person } from "#auth/people.ts";
import { disablingText } from "#text/console/disabling.ts";
import { fill, say } from "#text/words.ts";
import { Notice } from "#web/ui/blocks.tsx";
import { Button } from "#web/ui/button.tsx";
import { lineOf } from "../handover/acting-view.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";

interface DisablingProps {
  readonly around: Around;
  readonly person: Person;
  /** The last administrator who can sign in stays one. */
  readonly last: boolean;
  /** Open complaints that they hold. */
  readonly held: number;
  /** Where they act for somebody, or somebody for them, now or later. */
  readonly acting: readonly ActingLine[];
}

/** Asks once more before somebody is shut out. */
export function DisablingPage({ around, person, last, held, acting }: DisablingProps) {
  const { name } = person;
  const text = say(disablingText, around.language);
  const title = fill(text.title, { name });
  return (
    <Shell title={title} around={around} wrong={last} narrow>
      <h1>{title}</h1>
      {last ? (
        <Notice mood="bad">
          <p>{fill(text.last, { name })}</p>
        </Notice>
      ) : null}
      <h2>{fill(text.holds, { name })}</h2>
      {held === 0 ? <p>{text.holdsNone}</p> : <p>{fill(text.holdsSome, { count: held })}</p>}
      {held === 0 ? null : (
        <p>
          <a href={paths.handOverOf(person.id)}>{text.handOverFirst}</a>. {last ? null : text.handOverAfter}
        </p>
      )}
      <Acting lines={acting} around={around} />
      {last ? (
        <p>
          <a href={paths.staff}>{text.keep}</a>
        </p>
      ) : (
        <Going person={person} around={around} />
      )}
    </Shell>
  );
}

/** What follows, and the way to go on or back. */
function Going({ person, around }: Pick<DisablingProps, "person" | "around">) {
  const text = say(disablingText, around.language);
  return (
    <>
      <h2>{text.follows}</h2>
      <ul>
        {[text.followsOut, text.followsTokens, text.followsRecord, text.followsBack].map((words) => (
          <li>{words}</li>
        ))}
      </ul>
      <form method="post" action={paths.disabling(person.id)}>
        <div class="buttons">
          <Button look="grave">{text.go}</Button>
          <a href={paths.staff}>{text.keep}</a>
        </div>
      </form>
    </>
  );
}

function Acting({ lines, around: { language } }: { readonly lines: readonly ActingLine[]; readonly around: Around }) {
  if (lines.length === 0) return null;
  return (
    <>
      <p>{disablingText.acting[language]}</p>
      <ul>
        {lines.map((line) => (
          <li>
            {lineOf(line, language)} (<a href={paths.endingActing(line.id)}>{disablingText.end[language]}</a>)
          </li>
        ))}
      </ul>
    </>
  );
}

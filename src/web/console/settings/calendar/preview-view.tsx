import type { Instant } from "#lib/time.ts";
import type { DueMoves } from "#queries/settings/due-moves.ts";
import { calendarText } from "#text/console/settings/calendar.ts";
import { clockWords } from "#text/vocabulary.ts";
import { momentOf, type Zoned } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { Button, ButtonLink } from "#web/ui/button.tsx";
import { Across } from "#web/sop/across.tsx";
import { paths } from "../../paths.ts";
import { Shell, type Around } from "../../shell.tsx";

interface PreviewPageProps {
  readonly around: Around;
  /** As it was typed, to be sent again. */
  readonly typed: Readonly<Record<string, string>>;
  readonly because: string;
  readonly moves: DueMoves;
  readonly seen: number;
  readonly zoned: Zoned;
  readonly now: Instant;
}

/** Every due date that a change of the calendar would move, before it is saved. */
export function PreviewPage({ around, typed, because, moves, seen, zoned, now }: PreviewPageProps) {
  const text = say(calendarText, around.language);
  return (
    <Shell title={text.previewTitle} around={around} keepForm="pratinjau">
      <h1>{text.previewTitle}</h1>
      <p class="lead">
        <strong>{because}</strong>
      </p>
      <p id="bergeser">
        {moves.count === 0 ? text.previewNone : fill(text.previewCount, { count: moves.count })}{" "}
        {moves.count > moves.shown ? fill(text.previewFirst, { shown: moves.shown }) : null}
      </p>
      {moves.count > 0 ? (
        <>
          <p class="soft lead">{text.previewTold}</p>
          <Moves {...{ moves, zoned, now }} />
        </>
      ) : null}
      <form id="pratinjau" method="post" action={paths.calendarSettings}>
        {Object.entries({ ...typed, seen: String(seen), sure: "ya" }).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class="buttons">
          <Button>{text.save}</Button>
          <ButtonLink look="quiet" href={paths.calendarSettings}>
            {text.cancel}
          </ButtonLink>
        </div>
      </form>
    </Shell>
  );
}

function Moves({ moves, zoned, now }: Pick<PreviewPageProps, "moves" | "zoned" | "now">) {
  const text = say(calendarText, zoned.language);
  return (
    <Across labelledBy="bergeser">
      <table class="settings-table">
        <thead>
          <tr>
            {[text.reference, text.clock, text.old, text.fresh].map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moves.first.map(({ reference, clock, from, to }) => (
            <tr>
              <th scope="row" class="code">
                {reference}
              </th>
              <td>
                {clock === "objection" || clock === "rating" ? text.window[clock] : clockWords[clock][zoned.language]}
              </td>
              <td>{from === null ? text.follows : momentOf(from, now, zoned)}</td>
              <td>{momentOf(to, now, zoned)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Across>
  );
}

import type { Assigned } from "#commands/assign-many.ts";
import type { Colleague } from "#queries/worklist-filters.ts";
import { handoverText } from "#text/console/handover.ts";
import { refusals } from "#text/refusals.ts";
import { fill, say } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";
import { BACK } from "./names.ts";

interface AssignedProps {
  readonly around: Around;
  readonly results: readonly Assigned[];
  readonly people: readonly Colleague[];
  /** Whether an assignment was taken back. */
  readonly isBack: boolean;
}

/** What became of each complaint that was to change hands; what was done can be taken back. */
export function AssignedPage({ around, results, people, isBack }: AssignedProps) {
  const { language } = around;
  const text = say(handoverText, language);
  const done = results.filter(({ refused }) => refused === null);
  const refused = results.length - done.length;
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? "";
  return (
    <Shell title={isBack ? text.undone : text.assigned} around={around}>
      <h1>{isBack ? text.undone : text.assigned}</h1>
      <div role="status">
        <p>{done.length > 0 ? fill(text.done, { count: done.length }) : text.doneNone}</p>
        {refused > 0 ? <p>{fill(text.refused, { count: refused })}</p> : null}
        {results.length === 0 ? <p>{text.nothingChosen}</p> : null}
      </div>
      <ul class="handed">
        {results.map((one) => (
          <li class={one.refused ? "refused" : undefined}>
            <a class="code" href={paths.complaint(one.reference)}>
              {one.reference}
            </a>{" "}
            {one.refused ? <p>{refusals[one.refused][language]}</p> : fill(text.given, { name: nameOf(one.staffId) })}
          </li>
        ))}
      </ul>
      {isBack ? null : <Undo done={done} label={text.undo} />}
      <p>
        <a href={paths.worklist}>{text.back}</a>
      </p>
    </Shell>
  );
}

function Undo({ done, label }: { readonly done: readonly Assigned[]; readonly label: string }) {
  const fields = done.flatMap(({ reference, staffId, formerId, version }) =>
    formerId && version !== null && formerId !== staffId
      ? [{ name: BACK + reference, value: `${formerId}:${version}` }]
      : [],
  );
  if (fields.length === 0) return null;
  return (
    <form method="post" action={paths.assigning}>
      {fields.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="buttons">
        <Button look="quiet">{label}</Button>
      </div>
    </form>
  );
}

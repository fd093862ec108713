import type { Assigned } from "#commands/assign-many.ts";
import type { Colleague } from "#queries/worklist-filters.ts";
import { handoverText } from "#text/console/handover.ts";
import { refusals } from "#text/refusals.ts";
import { fill, say, type Language } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";
import { BACK } from "./names.ts";

interface AssignedProps {
  readonly around: Around;
  readonly results: readonly Assigned[];
  readonly people: readonly Colleague[];
  /** Address of the list that they were chosen on. */
  readonly list: string;
  /** Whether an assignment was taken back. */
  readonly isBack: boolean;
}

/** What became of each complaint that was to change hands; what was done can be taken back. */
export function AssignedPage({ around, results, people, list, isBack }: AssignedProps) {
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
      {isBack ? null : <Undo done={done} list={list} language={language} />}
      <p>
        <a href={list}>{text.back}</a>
      </p>
    </Shell>
  );
}

interface UndoProps {
  readonly done: readonly Assigned[];
  readonly list: string;
  readonly language: Language;
}

/** Takes it back where somebody held it before; no verb makes a complaint nobody's again, and that is said. */
function Undo({ done, list, language }: UndoProps) {
  const text = say(handoverText, language);
  const fields = done.flatMap(({ reference, staffId, formerId, version }) =>
    formerId && version !== null && formerId !== staffId
      ? [{ name: BACK + reference, value: `${formerId}:${version}` }]
      : [],
  );
  const without = done.filter(({ formerId }) => formerId === null).map(({ reference }) => reference);
  return (
    <>
      {without.length > 0 ? <p>{fill(text.nobodyBefore, { references: without.join(", ") })}</p> : null}
      {fields.length > 0 ? <UndoForm fields={fields} list={list} label={text.undo} /> : null}
    </>
  );
}

function UndoForm(props: {
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly list: string;
  readonly label: string;
}) {
  const { fields, list, label } = props;
  return (
    <form method="post" action={paths.assigning}>
      <input type="hidden" name="list" value={list} />
      {fields.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="buttons">
        <Button look="quiet">{label}</Button>
      </div>
    </form>
  );
}

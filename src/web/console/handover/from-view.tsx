import type { Complaint } from "#complaints/types.ts";
import type { WorkOf } from "#queries/open-work.ts";
import type { Colleague } from "#queries/worklist-filters.ts";
import { handoverText } from "#text/console/handover.ts";
import { stageWords } from "#text/vocabulary.ts";
import { fill, say } from "#text/words.ts";
import { Notice } from "#web/ui/blocks.tsx";
import { Button } from "#web/ui/button.tsx";
import { Checkbox } from "#web/ui/choices.tsx";
import { ErrorSummary, type Errors } from "#web/ui/error-summary.tsx";
import { Field } from "#web/ui/field.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";
import { ChooseAll } from "../worklist/choose-all.tsx";
import { TAKE, TO } from "./names.ts";

interface FromProps {
  readonly around: Around;
  readonly person: WorkOf;
  /** Null for somebody who reads no complaint. */
  readonly preview:
    readonly { readonly reference: string; readonly subject: string; readonly stage: Complaint["stage"] }[] | null;
  readonly free: readonly Colleague[];
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Errors;
}

/** What of one person would be handed over, and to whom. */
export function FromPage(props: FromProps) {
  const { around, person, errors, free } = props;
  const { language } = around;
  const text = say(handoverText, language);
  const title = fill(text.start, { name: person.name });
  return (
    <Shell
      {...{ title, around }}
      keepForm={person.open > 0 && free.length > 0 ? "serahkan" : undefined}
      wrong={Object.keys(errors).length > 0}
      scripts={props.preview ? ["console-choose.js"] : []}
      narrow
    >
      <ErrorSummary errors={errors} language={language} />
      <p>
        <a href={paths.handOver}>{text.title}</a>
      </p>
      <h1>{title}</h1>
      {person.open > 0 && free.length > 0 ? (
        <form class="around-words" id="serahkan" method="post" action={paths.handOver} novalidate>
          <input type="hidden" name="from" value={person.id} />
          <Work {...props} />
          <Receivers {...props} />
        </form>
      ) : (
        <Work {...props} />
      )}
      {person.open > 0 && free.length === 0 ? (
        <Notice mood="warn">
          <p>{text.nobody}</p>
        </Notice>
      ) : null}
    </Shell>
  );
}

/** What goes over, each to be chosen, all at first; what does not fit on the page goes as one. */
function Work({ around: { language }, person, preview, typed, errors, free }: FromProps) {
  const text = say(handoverText, language);
  const more = person.open - (preview?.length ?? 0);
  const chosen = (name: string) => typed["from"] === undefined || typed[name] === "ya";
  const choosing = preview !== null && preview.length > 0 && free.length > 0;
  return (
    <section aria-labelledby="pekerjaan" id="take">
      <h2 id="pekerjaan">{text.preview}</h2>
      <p>{person.open > 0 ? fill(text.holds, { count: person.open }) : text.holdsNone}</p>
      {preview === null ? <p class="soft">{text.hidden}</p> : null}
      {errors["take"] ? <p class="error">{errors["take"]}</p> : null}
      {choosing ? <ChooseAll language={language} /> : null}
      {choosing ? (
        <input type="hidden" name="listed" value={preview.map(({ reference }) => reference).join(" ")} />
      ) : null}
      <ul class="to-choose">
        {preview?.map(({ reference, subject, stage }) => (
          <li>
            {choosing ? (
              <input
                type="checkbox"
                class="pick no-print"
                name={TAKE + reference}
                value="ya"
                checked={chosen(TAKE + reference)}
                aria-label={fill(text.take, { reference })}
              />
            ) : null}
            <span>
              <a class="code" href={paths.complaint(reference)}>
                {reference}
              </a>{" "}
              {subject} <span class="soft">({stageWords[stage][language]})</span>
            </span>
          </li>
        ))}
        {choosing && more > 0 ? (
          <li>
            <input type="checkbox" class="pick no-print" id="rest" name="rest" value="ya" checked={chosen("rest")} />
            <label for="rest">{fill(text.takeRest, { count: more })}</label>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function Receivers({ around: { language }, free, typed, errors }: FromProps) {
  const text = say(handoverText, language);
  return (
    <>
      <fieldset id="to" class={errors["to"] ? "field wrong" : "field"} aria-describedby="to-hint">
        <legend>{text.to}</legend>
        <p class="hint" id="to-hint">
          {text.toHint}
        </p>
        {errors["to"] ? <p class="error">{errors["to"]}</p> : null}
        {free.map(({ id, name, post }) => (
          <Checkbox
            name={TO + id}
            label={name}
            hint={post || undefined}
            language={language}
            checked={typed[TO + id] === "ya"}
          />
        ))}
      </fieldset>
      <Field
        {...{ language, label: text.reason, hint: text.reasonHint, value: typed["reason"], error: errors["reason"] }}
        name="reason"
        maxlength={300}
      />
      <div class="buttons">
        <Button>{text.go}</Button>
      </div>
    </>
  );
}

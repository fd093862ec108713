import type { Complaint } from "#complaints/types.ts";
import type { WorkOf } from "#queries/open-work.ts";
import type { Colleague } from "#queries/worklist-filters.ts";
import { handoverText } from "#text/console/handover.ts";
import { stageWords } from "#text/vocabulary.ts";
import { fill, say } from "#text/words.ts";
import { Notice, Tag } from "#web/ui/blocks.tsx";
import { Button } from "#web/ui/button.tsx";
import { Checkbox } from "#web/ui/choices.tsx";
import { ErrorSummary, type Errors } from "#web/ui/error-summary.tsx";
import { Field } from "#web/ui/field.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";
import { ActingSection, type ActingProps } from "./acting-view.tsx";
import { TO } from "./names.ts";

interface PeopleProps extends ActingProps {
  readonly around: Around;
  readonly people: readonly WorkOf[];
  /** Complaints that wait for a second person where none is left. */
  readonly lacking: number;
}

/** Who holds how much open work; each with the way to hand it over. */
export function PeoplePage({ around, people, lacking, ...acting }: PeopleProps) {
  const text = say(handoverText, around.language);
  return (
    <Shell title={text.title} around={around} wrong={Object.keys(acting.errors).length > 0}>
      <ErrorSummary errors={acting.errors} language={around.language} />
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft">{text.lead}</p>
      </div>
      {lacking > 0 ? (
        <Notice mood="warn" title={fill(text.lackingTitle, { count: lacking })}>
          <p>{text.lackingBody}</p>
        </Notice>
      ) : null}
      <ul class="open-work">
        {people.map(({ id, name, post, disabled, open }) => (
          <li>
            <span class="name">
              <strong>{name}</strong> <span class="soft">{post}</span>{" "}
              {disabled ? <Tag mood="bad">{text.disabled}</Tag> : null}
            </span>
            <span>{open > 0 ? fill(text.holds, { count: open }) : text.holdsNone}</span>
            {open > 0 ? (
              <a href={paths.handOverOf(id)}>
                {text.handThem}
                <span class="sr"> {name}</span>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      <ActingSection {...acting} />
    </Shell>
  );
}

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
  const { around, person, errors } = props;
  const { language } = around;
  const text = say(handoverText, language);
  const title = fill(text.start, { name: person.name });
  return (
    <Shell title={title} around={around} wrong={Object.keys(errors).length > 0} narrow>
      <ErrorSummary errors={errors} language={language} />
      <p>
        <a href={paths.handOver}>{text.title}</a>
      </p>
      <h1>{title}</h1>
      <Preview {...props} />
      {person.open > 0 ? <ToForm {...props} /> : null}
    </Shell>
  );
}

function Preview({ around: { language }, person, preview }: FromProps) {
  const text = say(handoverText, language);
  const rest = person.open - (preview?.length ?? 0);
  return (
    <section aria-labelledby="pekerjaan">
      <h2 id="pekerjaan">{text.preview}</h2>
      <p>{person.open > 0 ? fill(text.holds, { count: person.open }) : text.holdsNone}</p>
      {preview === null ? <p class="soft">{text.hidden}</p> : null}
      <ul>
        {preview?.map(({ reference, subject, stage }) => (
          <li>
            <a class="code" href={paths.complaint(reference)}>
              {reference}
            </a>{" "}
            {subject} <span class="soft">({stageWords[stage][language]})</span>
          </li>
        ))}
      </ul>
      {preview && rest > 0 ? <p class="soft">{fill(text.previewMore, { count: rest })}</p> : null}
    </section>
  );
}

function ToForm({ around: { language }, person, free, typed, errors }: FromProps) {
  const text = say(handoverText, language);
  if (free.length === 0)
    return (
      <Notice mood="warn">
        <p>{text.nobody}</p>
      </Notice>
    );
  return (
    <form method="post" action={paths.handOver} novalidate>
      <input type="hidden" name="from" value={person.id} />
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
    </form>
  );
}

import type { ActingLine } from "#auth/acting-list.ts";
import type { Person } from "#auth/people.ts";
import { actingText } from "#text/console/acting.ts";
import { dayOf } from "#text/when.ts";
import { fill, say, type Language } from "#text/words.ts";
import { Tag } from "#web/ui/blocks.tsx";
import { Button } from "#web/ui/button.tsx";
import type { Errors } from "#web/ui/error-summary.tsx";
import { Field, Select } from "#web/ui/field.tsx";
import { paths } from "../paths.ts";

export interface ActingProps {
  readonly acting: readonly ActingLine[];
  readonly everyone: readonly Person[];
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Errors;
}

/** Who acts for whom, and the way to name somebody. */
export function ActingSection({
  acting,
  everyone,
  typed,
  errors,
  language,
}: ActingProps & { readonly language: Language }) {
  const text = say(actingText, language);
  const options = everyone.map(({ id, name, post }) => ({ value: id, label: post ? `${name}, ${post}` : name }));
  const choices = [{ value: "", label: text.choose }, ...options];
  const field = (name: "who" | "forWhom" | "from" | "to") => ({
    name,
    language,
    label: text[name],
    value: typed[name],
  });
  return (
    <section aria-labelledby="plh">
      <h2 id="plh">{text.title}</h2>
      <p class="soft">{text.lead}</p>
      {acting.length === 0 ? <p>{text.none}</p> : null}
      <ul class="open-work">
        {acting.map(({ id, name, actsForName, from, to, now, secondStep }) => (
          <li>
            <span class="name">
              {fill(text.line, { name, other: actsForName, from: dayOf(from, language), to: dayOf(to, language) })}
            </span>
            <Tag mood={now ? "good" : "info"}>{now ? text.now : text.later}</Tag>
            {secondStep ? null : <p class="lacks">{fill(text.noSecondStep, { name })}</p>}
            <form method="post" action={paths.endingActing(id)}>
              <Button look="link">
                {text.end}
                <span class="sr"> {name}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <form class="narrow" method="post" action={paths.acting} novalidate>
        <Select {...field("who")} error={errors["who"]} options={choices} />
        <Select {...field("forWhom")} options={choices} />
        <Field {...field("from")} type="date" short />
        <Field {...field("to")} type="date" short />
        <div class="buttons">
          <Button look="quiet">{text.go}</Button>
        </div>
      </form>
    </section>
  );
}

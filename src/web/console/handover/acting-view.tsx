import type { ActingLine } from "#auth/acting-list.ts";
import type { Person } from "#auth/people.ts";
import { actingKinds } from "#complaints/types.ts";
import { actingText } from "#text/console/acting.ts";
import { dayAt, dayOf, type Zoned } from "#text/when.ts";
import { fill, say, type Language } from "#text/words.ts";
import { Details, Tag } from "#web/ui/blocks.tsx";
import { Button } from "#web/ui/button.tsx";
import { Radios } from "#web/ui/choices.tsx";
import type { Errors } from "#web/ui/error-summary.tsx";
import { Field, Select } from "#web/ui/field.tsx";
import { paths } from "../paths.ts";

export interface ActingProps {
  readonly acting: readonly ActingLine[];
  readonly everyone: readonly Person[];
  /** For whom somebody can act; a leader who left among them, whose post is vacant. */
  readonly leaders: readonly Person[];
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Errors;
  readonly zoned: Zoned;
}

/** Who acts for whom, and the way to name somebody. */
export function ActingSection(props: ActingProps) {
  const { acting, zoned } = props;
  const { language } = zoned;
  const text = say(actingText, language);
  const over = acting.filter(({ is }) => is === "over");
  const standing = acting.filter(({ is }) => is !== "over");
  return (
    <section aria-labelledby="plh">
      <h2 id="plh">{text.title}</h2>
      <p class="soft">{text.lead}</p>
      {standing.length === 0 ? <p>{text.none}</p> : null}
      <ul class="open-work">
        {standing.map((line) => (
          <li>
            <span class="name">{lineOf(line, language)}</span>
            <Tag mood={line.is === "now" ? "good" : "info"}>{line.is === "now" ? text.now : text.later}</Tag>
            {line.secondStep ? null : <p class="lacks">{fill(text.noSecondStep, { name: line.name })}</p>}
            <a class="ending" href={paths.endingActing(line.id)}>
              {text.end}
              <span class="sr"> {line.name}</span>
            </a>
          </li>
        ))}
      </ul>
      {over.length > 0 ? (
        <Details summary={fill(text.over, { count: over.length })}>
          <ul>
            {over.map((line) => (
              <li>
                {lineOf(line, language)}
                {line.endedAt === null
                  ? null
                  : `; ${fill(text.endedOn, { day: dayOf(dayAt(line.endedAt, zoned.timeZone), language) })}`}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
      <NamingForm {...props} />
    </section>
  );
}

/** "Plh Rina menggantikan Ibu Kepala, Senin … sampai …, surat …". */
export function lineOf({ kind, name, actsForName, from, to, letter }: ActingLine, language: Language): string {
  const text = say(actingText, language);
  const days = { from: dayOf(from, language), to: dayOf(to, language) };
  const line = fill(text.line, { kind: kindNames[kind ?? "plh"], name, other: actsForName, ...days });
  return letter ? `${line}, ${fill(text.letterOf, { number: letter })}` : line;
}

function NamingForm({ everyone, leaders, typed, errors, zoned: { language } }: ActingProps) {
  const text = say(actingText, language);
  const field = (name: "kind" | "who" | "forWhom" | "from" | "to" | "letter") => ({
    name,
    language,
    label: text[name],
    value: typed[name],
    error: errors[name],
  });
  const choices = (people: readonly Person[]) => [
    { value: "", label: text.choose },
    ...people.map(({ id, name, post }) => ({ value: id, label: post ? `${name}, ${post}` : name })),
  ];
  const kinds = actingKinds.map((value) => ({ value, label: kindNames[value], hint: text[`${value}Hint`] }));
  return (
    <form class="narrow-form" id="tunjuk" method="post" action={paths.acting} novalidate>
      <Radios {...field("kind")} value={typed["kind"] ?? "plh"} options={kinds} />
      <Select {...field("who")} options={choices(everyone)} />
      <Select {...field("forWhom")} options={choices(leaders)} />
      <Field {...field("from")} type="date" short />
      <Field {...field("to")} type="date" short />
      <Field {...field("letter")} maxlength={100} autocomplete="off" optional />
      <div class="buttons">
        <Button look="quiet">{text.go}</Button>
      </div>
    </form>
  );
}

/** Said in letters by these names in any language. */
const kindNames = { plh: "Plh", plt: "Plt" } as const;

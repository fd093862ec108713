import type { Person } from "#auth/people.ts";
import { staffRoles } from "#sop/types.ts";
import { personText } from "#text/console/person.ts";
import { staffText } from "#text/console/staff.ts";
import { roleWords } from "#text/vocabulary.ts";
import { fill, say, type Language } from "#text/words.ts";
import { Notice, Tag } from "#web/ui/blocks.tsx";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary, type Errors } from "#web/ui/error-summary.tsx";
import { Field, Select } from "#web/ui/field.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";

export interface StaffPageProps {
  readonly around: Around;
  readonly people: readonly Person[];
  /** Id of the reader. */
  readonly self: string;
  /** Whether the reader may add and change people. */
  readonly manages: boolean;
  /** A fresh one-time link to hand on. */
  readonly link: { readonly href: string; readonly name: string } | null;
  /** Complaints that nobody of the office may go on with, and whom to ask for help; null: none. */
  readonly outside: { readonly count: number; readonly to: string } | null;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Errors;
}

/** Who can enter the console. */
export function StaffPage(props: StaffPageProps) {
  const { around, people, manages, link, outside, errors } = props;
  const text = say(staffText, around.language);
  return (
    <Shell
      title={text.title}
      around={around}
      wrong={Object.keys(errors).length > 0}
      keepForm={manages ? "tambah" : undefined}
    >
      <ErrorSummary errors={errors} language={around.language} />
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft">{text.lead}</p>
      </div>
      {outside ? (
        <Notice mood="warn" title={fill(text.outsideTitle, { count: outside.count })}>
          <p>{fill(text.outsideBody, { to: outside.to })}</p>
        </Notice>
      ) : null}
      {link ? (
        <Notice mood="good" title={fill(text.linkTitle, { name: link.name })}>
          <p>{text.linkBody}</p>
          <p class="code one-time-link">{link.href}</p>
        </Notice>
      ) : null}
      <People {...props} />
      {manages && people.length < 2 ? <p class="empty">{text.none}</p> : null}
      {manages ? <AddForm {...props} /> : null}
    </Shell>
  );
}

function People({ around: { language }, people, self, manages }: StaffPageProps) {
  const text = say(staffText, language);
  return (
    <table class="people">
      <caption class="sr">{text.title}</caption>
      <thead>
        <tr>
          {[text.name, text.role, text.post, text.email, text.state].map((column) => (
            <th scope="col">{column}</th>
          ))}
          {manages ? <th scope="col">{text.verbs}</th> : null}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr>
            <th scope="row">
              {person.name} {person.id === self ? <span class="soft">({text.you})</span> : null}
            </th>
            <td>{roleWords[person.role][language]}</td>
            <td>{person.post}</td>
            <td>{person.email ?? ""}</td>
            <td>
              <StateTag person={person} text={text} />
            </td>
            {manages ? (
              <td>
                <Verbs person={person} self={self} text={text} language={language} />
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface OfPerson {
  readonly person: Person;
  readonly text: Readonly<Record<keyof typeof staffText, string>>;
}

function StateTag({ person, text }: OfPerson) {
  if (person.disabledAt !== null) return <Tag mood="bad">{text.disabled}</Tag>;
  return person.userId ? <Tag mood="good">{text.active}</Tag> : <Tag mood="warn">{text.invited}</Tag>;
}

function Verbs({ person, self, text, language }: OfPerson & { readonly self: string; readonly language: Language }) {
  const disabled = person.disabledAt !== null;
  const named = <span class="sr"> {person.name}</span>;
  return (
    <div class="row-verbs">
      <a href={paths.person(person.id)}>
        {personText.change[language]}
        {named}
      </a>
      {disabled || !person.email ? null : (
        <form method="post" action={paths.inviting(person.id)}>
          <Button look="link">
            {text.invite}
            {named}
          </Button>
        </form>
      )}
      {disabled ? (
        <form method="post" action={paths.enabling(person.id)}>
          <Button look="link">
            {text.enable}
            {named}
          </Button>
        </form>
      ) : null}
      {disabled || person.id === self ? null : (
        <a href={paths.disabling(person.id)}>
          {text.disable}
          {named}
        </a>
      )}
    </div>
  );
}

function AddForm({ around: { language }, typed, errors }: StaffPageProps) {
  const text = say(staffText, language);
  const common = (name: "name" | "email" | "post") => ({
    name,
    language,
    label: text[name],
    hint: text[`${name}Hint`],
    value: typed[name],
    error: errors[name],
  });
  const roles = staffRoles.map((value) => ({ value, label: roleWords[value][language] }));
  return (
    <section class="add-person" aria-labelledby="add">
      <h2 id="add">{text.add}</h2>
      <p class="soft">{text.addLead}</p>
      <form id="tambah" method="post" action={paths.staff} novalidate>
        <Field {...common("name")} maxlength={200} autocomplete="off" />
        <Field {...common("email")} type="email" maxlength={254} autocomplete="off" plain />
        <Select
          name="role"
          language={language}
          label={text.role}
          hint={text.roleHint}
          value={typed["role"]}
          error={errors["role"]}
          options={[{ value: "", label: text.roleChoose }, ...roles]}
        />
        <Field {...common("post")} maxlength={200} autocomplete="off" />
        <div class="buttons">
          <Button>{text.submit}</Button>
        </div>
      </form>
    </section>
  );
}

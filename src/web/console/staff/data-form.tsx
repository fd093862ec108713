import { staffRoles } from "#sop/types.ts";
import { personText } from "#text/console/person.ts";
import { staffText } from "#text/console/staff.ts";
import { roleWords } from "#text/vocabulary.ts";
import { say } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { Field, Select } from "#web/ui/field.tsx";
import { paths } from "../paths.ts";
import type { PersonProps } from "./person-view.tsx";

/** What keeps its words when the language is switched, and what Enter sends, which names neither of the two buttons. */
export const keeping = { keepForm: "data-orang", first: { name: "enter", value: "ya" } } as const;

/**
 * Name and e-mail, role and post: each with a button of its own, yet one form, so that a switch of the language keeps
 * what is typed into either.
 */
export function DataForm(props: PersonProps) {
  return (
    <form id={keeping.keepForm} method="post" action={paths.correcting(props.person.id)} novalidate>
      <Correction {...props} />
      <Role {...props} />
    </form>
  );
}

function Correction({ around: { language }, person, typed, errors }: PersonProps) {
  const text = say(personText, language);
  const common = (name: "name" | "email") => ({
    ...{ name, language, label: staffText[name][language], hint: staffText[`${name}Hint`][language] },
    ...{ value: typed[name] ?? person[name] ?? "", error: errors[name] },
  });
  return (
    <section aria-labelledby="data">
      <h2 id="data">{text.correct}</h2>
      <p class="soft">{text.correctLead}</p>
      <Field {...common("name")} maxlength={200} autocomplete="off" />
      {/* Who only has tokens may stay without. */}
      <Field
        {...common("email")}
        type="email"
        maxlength={254}
        autocomplete="off"
        plain
        optional={person.email === null}
      />
      <div class="buttons">
        <Button>{text.correctSubmit}</Button>
      </div>
    </section>
  );
}

function Role({ around: { language }, person, typed, errors }: PersonProps) {
  const text = say(personText, language);
  const words = say(staffText, language);
  const roles = staffRoles.map((value) => ({ value, label: roleWords[value][language] }));
  return (
    <section aria-labelledby="peran">
      <h2 id="peran">{text.role}</h2>
      <p class="soft">{text.roleLead}</p>
      <Select
        {...{ language, label: words.role, value: typed["role"] ?? person.role, error: errors["role"] }}
        name="role"
        options={roles}
      />
      <Field
        {...{ language, label: words.post, value: typed["post"] ?? person.post, error: errors["post"] }}
        name="post"
        maxlength={200}
      />
      <div class="buttons">
        <Button formaction={paths.changingRole(person.id)}>{text.roleSubmit}</Button>
      </div>
    </section>
  );
}

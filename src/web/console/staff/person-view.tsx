import type { Person } from "#auth/people.ts";
import type { Qualification } from "#auth/qualifications.ts";
import { staffRoles, type SopDocument } from "#sop/types.ts";
import { personText } from "#text/console/person.ts";
import { staffText } from "#text/console/staff.ts";
import { roleWords } from "#text/vocabulary.ts";
import { fill, say } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { Checkbox } from "#web/ui/choices.tsx";
import { ErrorSummary, type Errors } from "#web/ui/error-summary.tsx";
import { Field, Select } from "#web/ui/field.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";
import { AccountHistory, type HistoryProps } from "./history-view.tsx";

interface PersonProps extends HistoryProps {
  readonly around: Around;
  readonly person: Person;
  readonly isSelf: boolean;
  readonly document: SopDocument;
  readonly qualification: Qualification | null;
  /** Null for somebody who has not signed in yet. */
  readonly secondStep: boolean | null;
  readonly saved: boolean;
  /** Of a form that came back. */
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Errors;
}

/** One person: name and e-mail, role, qualifications, second step, what was done to their account. */
export function PersonPage(props: PersonProps) {
  const { around, person, saved, typed, errors } = props;
  const keepForm = "role" in typed || "post" in typed ? "ubah-peran" : "betulkan";
  const text = say(personText, around.language);
  return (
    <Shell title={person.name} around={around} wrong={Object.keys(errors).length > 0} keepForm={keepForm} narrow>
      <ErrorSummary errors={errors} language={around.language} />
      {saved ? (
        <p class="saved" role="status">
          {text.saved}
        </p>
      ) : null}
      <p>
        <a href={paths.staff}>{text.back}</a>
      </p>
      <h1>{person.name}</h1>
      <p class="soft">{person.email ?? ""}</p>
      <CorrectionForm {...props} />
      <RoleForm {...props} />
      <QualificationForm {...props} />
      <SecondStep {...props} />
      <AccountHistory {...props} />
    </Shell>
  );
}

function CorrectionForm({ around: { language }, person, typed, errors }: PersonProps) {
  const text = say(personText, language);
  const common = (name: "name" | "email") => ({
    ...{ name, language, label: staffText[name][language], hint: staffText[`${name}Hint`][language] },
    ...{ value: typed[name] ?? person[name] ?? "", error: errors[name] },
  });
  return (
    <section aria-labelledby="data">
      <h2 id="data">{text.correct}</h2>
      <p class="soft">{text.correctLead}</p>
      <form id="betulkan" method="post" action={paths.correcting(person.id)} novalidate>
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
      </form>
    </section>
  );
}

function RoleForm({ around: { language }, person, typed, errors }: PersonProps) {
  const text = say(personText, language);
  const words = say(staffText, language);
  const roles = staffRoles.map((value) => ({ value, label: roleWords[value][language] }));
  return (
    <section aria-labelledby="peran">
      <h2 id="peran">{text.role}</h2>
      <p class="soft">{text.roleLead}</p>
      <form id="ubah-peran" method="post" action={paths.changingRole(person.id)} novalidate>
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
          <Button>{text.roleSubmit}</Button>
        </div>
      </form>
    </section>
  );
}

function QualificationForm({ around: { language }, person, document, qualification, errors }: PersonProps) {
  const text = say(personText, language);
  if (document.qualifications.length === 0) return <p class="soft">{text.none}</p>;
  return (
    <section aria-labelledby="kualifikasi">
      <h2 id="kualifikasi">{text.qualifications}</h2>
      <p class="soft">{fill(text.qualificationsLead, { number: document.number })}</p>
      <form method="post" action={paths.qualifying(person.id)} novalidate>
        {document.qualifications.map((words, index) => (
          <Checkbox
            {...{ language, label: words[language], checked: qualification?.met.includes(words.id) ?? false }}
            name={`met-${index}`}
          />
        ))}
        <Field
          {...{ language, label: text.trainedOn, error: errors["trainedOn"] }}
          value={qualification?.trainedOn ?? ""}
          name="trainedOn"
          type="date"
          short
        />
        <div class="buttons">
          <Button>{text.qualificationsSubmit}</Button>
        </div>
      </form>
    </section>
  );
}

function SecondStep({ around: { language }, person, isSelf, secondStep }: PersonProps) {
  const text = say(personText, language);
  if (secondStep === null) return null;
  return (
    <section aria-labelledby="langkah-kedua">
      <h2 id="langkah-kedua">{text.secondStep}</h2>
      <p>{secondStep ? text.on : text.off}</p>
      {secondStep && isSelf ? <p class="soft">{text.own}</p> : null}
      {secondStep && !isSelf ? (
        <form method="post" action={paths.resettingSecondStep(person.id)}>
          <p class="soft">{text.resetLead}</p>
          <Button look="grave">{text.reset}</Button>
        </form>
      ) : null}
    </section>
  );
}

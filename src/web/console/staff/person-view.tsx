import type { Person } from "#auth/people.ts";
import type { Qualification } from "#auth/qualifications.ts";
import type { SopDocument } from "#sop/types.ts";
import { personText } from "#text/console/person.ts";
import { fill, say } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { Checkbox } from "#web/ui/choices.tsx";
import { ErrorSummary, type Errors } from "#web/ui/error-summary.tsx";
import { Field } from "#web/ui/field.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";
import { DataForm, keeping } from "./data-form.tsx";
import { AccountHistory, type HistoryProps } from "./history-view.tsx";

export interface PersonProps extends HistoryProps {
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
  const { around, person, saved, errors } = props;
  const text = say(personText, around.language);
  return (
    <Shell title={person.name} around={around} wrong={Object.keys(errors).length > 0} {...keeping} narrow>
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
      <DataForm {...props} />
      <QualificationForm {...props} />
      <SecondStep {...props} />
      <AccountHistory {...props} />
    </Shell>
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

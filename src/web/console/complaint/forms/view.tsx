import type { Complaint } from "#complaints/types.ts";
import type { StandardTextLine } from "#queries/settings/standard-texts.ts";
import type { Instant } from "#lib/time.ts";
import { personText } from "#text/console/person.ts";
import { formText } from "#text/console/verbs/form.ts";
import { writingText } from "#text/console/writing.ts";
import { say, type Language } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { Checkbox, Radios } from "#web/ui/choices.tsx";
import type { Errors } from "#web/ui/error-summary.tsx";
import { Field, Select, TextArea } from "#web/ui/field.tsx";
import { KeepWithoutScript, keptAt, KeptLine } from "../../drafts/kept.tsx";
import type { FormField, VerbForm } from "./form.ts";
import type { Typed } from "./read.ts";
import { StandardTextPick } from "./standard-text-pick.tsx";

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly qualified: boolean;
}

export interface VerbFormProps {
  readonly form: VerbForm;
  readonly path: string;
  /** Where what is typed is kept before it is sent, and whose it is. */
  readonly draftPath: string;
  readonly staffId: string;
  readonly drawnAt: Instant;
  readonly cameBack: boolean;
  /** Something happened meanwhile, and it is sent all the same. */
  readonly anyway: boolean;
  readonly language: Language;
  readonly typed: Typed;
  readonly errors: Errors;
  readonly colleagues: readonly Colleague[];
  /** As the writer sees it; its version goes along with the form. */
  readonly complaint: Complaint;
  readonly idempotencyKey: string;
  /** The response was questioned: the tick that sends it as it is stands there. */
  readonly questioned: boolean;
  /** The standard texts that may be put in; none for forms that take none. */
  readonly texts: readonly StandardTextLine[];
  readonly inserted?: boolean | undefined;
}

/** A verb's form, generated from its fields. */
export function VerbFormView(props: VerbFormProps) {
  const { form, language, questioned, complaint } = props;
  const text = say(writingText, language);
  const { draftPath: path, staffId, drawnAt: now, cameBack } = props;
  return (
    <form
      class="verb"
      id="form"
      method="post"
      action={props.path}
      novalidate
      {...keptAt({ path, staffId, now, cameBack })}
    >
      <h2>{form.words.title[language]}</h2>
      <p class="soft">{form.words.lead[language]}</p>
      <input type="hidden" name="version" value={String(complaint.version)} />
      <input type="hidden" name="idempotencyKey" value={props.idempotencyKey} />
      {form.fields
        .filter(({ as, askedIf }) => (as !== "tick" || questioned) && (!askedIf || askedIf(complaint)))
        .map((field) => (
          <FieldView field={field} {...props} />
        ))}
      <div class="buttons">
        <Button>{props.anyway ? text.sendAnyway : form.words.submit[language]}</Button>
        <KeepWithoutScript path={path} language={language} />
      </div>
      <KeptLine language={language} />
      {/* After the button that sends: the first one is what Enter presses. */}
      <StandardTextPick texts={props.texts} inserted={props.inserted ?? false} language={language} />
    </form>
  );
}

function FieldView({
  field,
  form,
  language,
  typed,
  errors,
  colleagues,
}: VerbFormProps & { readonly field: FormField }) {
  const { name, as, rows = 5 } = field;
  const text = (suffix: string) => form.words[`${name}${suffix}`]?.[language];
  const common = {
    name,
    language,
    label: text("") ?? name,
    hint: text("Hint"),
    error: errors[name],
    value: typed[name],
  };
  switch (as) {
    case "line":
      return <Field {...common} maxlength={300} />;
    case "text":
      return <TextArea {...common} rows={rows} />;
    case "day":
      return <Field {...common} type="date" short />;
    case "moment":
      return <Field {...common} type="datetime-local" short />;
    case "tick":
      return <Checkbox {...common} checked={typed[name] === "ya"} />;
    case "yes_no":
      return <Radios {...common} options={yesNo(form, language)} />;
    case "choice":
      return <Radios {...common} options={(field.options ?? []).map((option) => inOne(option, language))} />;
    case "colleague":
      return <Select {...common} options={people(colleagues, text("None") ?? "", language)} />;
  }
}

function yesNo({ words }: VerbForm, language: Language) {
  return (["yes", "no"] as const).map((value) => ({ value, label: words[value]?.[language] ?? value }));
}

function inOne({ value, label, hint }: NonNullable<FormField["options"]>[number], language: Language) {
  return { value, label: label[language], ...(hint && { hint: hint[language] }) };
}

function people(colleagues: readonly Colleague[], none: string, language: Language) {
  const lacking = personText.lacking[language];
  return [
    { value: "", label: none },
    ...colleagues.map(({ id, name, post, qualified }) => ({
      value: id,
      label: `${name}, ${post}${qualified ? "" : ` (${lacking})`}`,
    })),
  ];
}

/** What was typed into a form that can't be sent any more, for copying. */
export function TypedWords({ form, typed, language }: Pick<VerbFormProps, "form" | "typed" | "language">) {
  const written = form.fields.filter(({ as, name }) => (as === "text" || as === "line") && typed[name]);
  return (
    <>
      {written.map(({ name }) => (
        <TextArea
          name={`typed-${name}`}
          label={form.words[name]?.[language] ?? say(formText, language).needed}
          language={language}
          value={typed[name]}
        />
      ))}
    </>
  );
}

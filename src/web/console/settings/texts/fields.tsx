import { textsText } from "#text/console/settings/texts.ts";
import { standardFields } from "#text/standard-text.ts";
import { say, type Language } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import type { Errors } from "#web/ui/error-summary.tsx";
import { Field, TextArea } from "#web/ui/field.tsx";
import { KeepWithoutScript, KeptLine } from "../../drafts/kept.tsx";
import { keeping } from "../keeping.ts";

interface FieldsProps {
  readonly language: Language;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Errors;
  /** Where what is typed is kept before it is saved. */
  readonly draftPath: string;
}

/** Title and wordings of a standard text, with what they may name; and the ways to send them. */
export function TextFields({ language, typed, errors, draftPath }: FieldsProps) {
  const text = say(textsText, language);
  return (
    <>
      <Field
        {...{ language, label: text.titleLabel, hint: text.titleHint, value: typed["title"], error: errors["title"] }}
        name="title"
        maxlength={100}
        autocomplete="off"
      />
      <TextArea
        {...{ language, label: text.textLabel, value: typed["text"], error: errors["text"] }}
        name="text"
        rows={8}
        maxlength={10_000}
      />
      <TextArea
        {...{ language, label: text.textEnLabel, hint: text.textEnHint, error: errors["textEn"] }}
        value={typed["textEn"]}
        name="textEn"
        rows={8}
        maxlength={10_000}
        optional
      />
      <p class="soft">{text.fields}:</p>
      <dl class="text-fields">
        {standardFields.map((name) => (
          <div>
            <dt class="code">{`{${name}}`}</dt>
            <dd>{text.field[name]}</dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        <button class="button quiet" {...keeping.first}>
          {text.show}
        </button>
        <Button>{text.save}</Button>
        <KeepWithoutScript path={draftPath} language={language} />
      </div>
      <KeptLine language={language} />
    </>
  );
}

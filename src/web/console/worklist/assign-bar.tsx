import type { Colleague } from "#queries/worklist-filters.ts";
import { worklistText } from "#text/console/worklist.ts";
import { say, type Language } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { Field, Select } from "#web/ui/field.tsx";
import type { Assigning } from "./assigning.ts";

interface BarProps {
  readonly colleagues: readonly Colleague[];
  readonly assigning: Assigning;
  /** Address of the list that stands above. */
  readonly list: string;
  readonly language: Language;
}

/** To whom the chosen ones go. */
export function AssignBar({ colleagues, assigning, list, language }: BarProps) {
  const text = say(worklistText, language);
  const { staffId, reason, errors } = assigning;
  const options = colleagues.map(({ id, name, post }) => ({ value: id, label: post ? `${name}, ${post}` : name }));
  return (
    <fieldset class="assign-bar no-print">
      <legend class="sr">{text.assignTitle}</legend>
      <p aria-hidden="true">{text.assignTitle}</p>
      <input type="hidden" name="list" value={list} />
      <Select
        {...{ language, name: "staffId", label: text.assignTo, value: staffId, error: errors["staffId"] }}
        options={[{ value: "", label: text.assignChoose }, ...options]}
      />
      <Field {...{ language, name: "reason", label: text.assignReason, value: reason }} maxlength={300} />
      <Button look="quiet">{text.assignGo}</Button>
    </fieldset>
  );
}

import type { StandardTextLine } from "#queries/settings/standard-texts.ts";
import { textsText } from "#text/console/settings/texts.ts";
import { say, type Language } from "#text/words.ts";
import { Select } from "#web/ui/field.tsx";

interface PickProps {
  readonly texts: readonly StandardTextLine[];
  /** One was put in just now. */
  readonly inserted: boolean;
  readonly language: Language;
}

/** The list of standard texts under a field, with a button that comes back with the chosen one put in. */
export function StandardTextPick({ texts, inserted, language }: PickProps) {
  const { pick: text } = say(textsText, language);
  if (texts.length === 0) return null;
  const options = texts.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <div class="text-pick">
      <Select
        name="standardText"
        language={language}
        label={text.label}
        value=""
        options={[{ value: "", label: text.none }, ...options]}
      />
      <button class="button quiet" name="insert" value="ya">
        {text.insert}
      </button>
      {inserted ? (
        <p class="soft" role="status">
          {text.done}
        </p>
      ) : null}
    </div>
  );
}

import { componentsText } from "#text/console/components.ts";
import { say, type Language } from "#text/words.ts";
import { Checkbox, Radios } from "#web/ui/choices.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { Field, Select, TextArea } from "#web/ui/field.tsx";
import { FilesField } from "#web/ui/files.tsx";
import { Sample } from "./sample.tsx";

const scans = ["clean", "infected", "not_scanned"] as const;

/** What is filled in: empty, filled, wrong. */
export function Forms({ language }: { readonly language: Language }) {
  const text = say(componentsText, language);
  const options = [
    { value: "named", label: text.named },
    { value: "confidential", label: text.confidential, hint: text.confidentialHint },
  ];
  const file = { name: "foto-antrean.jpg", type: "image/jpeg", size: 412_000 } as const;
  const files = scans.map((scan) => ({ ...file, id: scan, scan }));
  return (
    <Sample title={text.fields}>
      <ErrorSummary errors={{ wrong: text.nameError }} language={language} />
      <Field name="empty" label={text.name} hint={text.nameHint} optional language={language} />
      <Field name="filled" label={text.name} value="Siti Rahma" short language={language} />
      <Field name="wrong" label={text.name} hint={text.nameHint} error={text.nameError} language={language} />
      <TextArea name="story" label={text.story} value={text.storyWords} rows={3} language={language} />
      <TextArea name="untold" label={text.story} error={text.nameError} rows={2} language={language} />
      <Select name="place" label={text.choice} options={options} value="confidential" language={language} />
      <Select name="nowhere" label={text.choice} options={options} error={text.nameError} language={language} />
      <Radios name="choice" label={text.choice} options={options} value="named" language={language} />
      <Radios name="unchosen" label={text.choice} options={options} error={text.nameError} language={language} />
      <Checkbox name="agree" label={text.agree} hint={text.confidentialHint} checked language={language} />
      <Checkbox name="disagree" label={text.agree} error={text.nameError} language={language} />
      <FilesField language={language} files={files} listTitle={text.filesTitle} error={text.nameError} />
    </Sample>
  );
}

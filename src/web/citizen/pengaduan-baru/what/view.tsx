import { formText } from "#text/citizen/form.ts";
import { Radios } from "../../../ui/choices.tsx";
import { Field, TextArea } from "../../../ui/field.tsx";
import { DRAFT_KEY } from "../draft.ts";
import { QuestionShell, type QuestionProps } from "../question-page.tsx";

/** What happened: the kind, a short title, the story in one's own words. */
export function WhatPage({ answers, posts: _posts, draftKey, ...shell }: QuestionProps) {
  const { language } = shell.frame;
  const text = formText(language).what;
  const common = (name: string) => ({ name, language, value: answers[name], error: shell.errors[name] });
  const kind = (value: "complaint" | "suggestion" | "information_request") => ({
    value,
    label: text[value],
    hint: text[`${value}Hint`],
  });
  return (
    <QuestionShell {...shell} title={text.title} kept={Object.keys(answers).length > 0} onDevice>
      <input type="hidden" name={DRAFT_KEY} value={draftKey} />
      <TextArea {...common("description")} label={text.description} hint={text.descriptionHint} rows={8} />
      <Field {...common("subject")} label={text.subject} hint={text.subjectHint} />
      <Radios
        {...common("kind")}
        value={answers["kind"] ?? "complaint"}
        label={text.kind}
        options={[kind("complaint"), kind("suggestion"), kind("information_request")]}
      />
    </QuestionShell>
  );
}

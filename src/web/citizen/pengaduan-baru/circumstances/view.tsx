import { formText } from "#text/citizen/form.ts";
import { Field, Select, TextArea } from "../../../ui/field.tsx";
import { QuestionShell, type QuestionProps } from "../question-page.tsx";

/** When, where, whom it concerns and what should come of it; all of it optional. */
export function CircumstancesPage({ answers, posts, ...shell }: QuestionProps) {
  const { language } = shell.frame;
  const text = formText(language).circumstances;
  const common = (name: string) => ({ name, language, value: answers[name], error: shell.errors[name] });
  const known = posts.map((post) => ({ value: post, label: post }));
  return (
    <QuestionShell {...shell} title={text.title} kept={Object.keys(answers).length > 0} onDevice>
      <p>{text.lead}</p>
      <Field {...common("occurredAt")} label={text.occurredAt} hint={text.occurredAtHint} />
      <Field {...common("place")} label={text.place} hint={text.placeHint} />
      <Field {...common("reportedWords")} label={text.reportedWords} hint={text.reportedWordsHint} />
      {posts.length > 0 ? (
        <Select
          {...common("reportedPost")}
          label={text.reportedPost}
          hint={text.reportedPostHint}
          options={[{ value: "", label: text.nobody }, ...known]}
        />
      ) : null}
      <TextArea {...common("remedySought")} label={text.remedySought} hint={text.remedySoughtHint} rows={4} />
    </QuestionShell>
  );
}

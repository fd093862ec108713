import type { Procedure } from "#commands/context.ts";
import { kinds } from "#complaints/types.ts";
import type { Instant } from "#lib/time.ts";
import type { KeptWords } from "#queries/writing/form-draft.ts";
import { lodgingText } from "#text/console/lodging.ts";
import { kindWords } from "#text/vocabulary.ts";
import type { Zoned } from "#text/when.ts";
import { say, type Language } from "#text/words.ts";
import { noEmailReasons } from "#web/citizen/pengaduan-baru/identity/no-email-reasons.ts";
import { Notice } from "#web/ui/blocks.tsx";
import { Button } from "#web/ui/button.tsx";
import { Radios } from "#web/ui/choices.tsx";
import { ErrorSummary, type Errors } from "#web/ui/error-summary.tsx";
import { Field, Select, TextArea } from "#web/ui/field.tsx";
import { DraftLine, KeepWithoutScript, keptAt, KeptLine } from "../drafts/kept.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";
import { waysIn } from "./ways-in.ts";

interface LodgingProps {
  readonly around: Around;
  readonly procedure: Procedure;
  /** Posts that can be named as whom it concerns. */
  readonly posts: readonly string[];
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Errors;
  readonly idempotencyKey: string;
  /** Key of the draft that filled in the fields: it goes when they are lodged. */
  readonly draftKey: string | undefined;
  /** What was typed before and not lodged, where the fields are filled in from it. */
  readonly draft: KeptWords | null;
  readonly now: Instant;
  readonly zoned: Zoned;
}

/** Step 4a at the counter: the officer or the receptionist writes down what is told. */
export function LodgingPage(props: LodgingProps) {
  const { around, errors, idempotencyKey, draft, now, zoned } = props;
  const { language, who } = around;
  const wrong = Object.keys(errors).length > 0;
  const kept = keptAt({ path: paths.lodgingDraft, staffId: who?.id ?? "", now, cameBack: wrong });
  const text = say(lodgingText, language);
  return (
    <Shell title={text.title} around={around} wrong={wrong} keepForm="catat" scripts={["console-drafts.js"]}>
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft">{text.lead}</p>
      </div>
      {draft ? <DraftLine path={paths.lodgingDraftAway} keptAt={draft.keptAt} {...{ now, zoned }} /> : null}
      <form class="lodging" id="catat" method="post" action={paths.lodging} novalidate {...kept}>
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        {props.draftKey ? <input type="hidden" name="draftKey" value={props.draftKey} /> : null}
        <section aria-labelledby="about">
          <h2 id="about">{text.about}</h2>
          <About {...props} text={text} />
        </section>
        <section aria-labelledby="who">
          <h2 id="who">{text.who}</h2>
          <Notice>
            <p>{text.privacy}</p>
          </Notice>
          <Who {...props} text={text} />
        </section>
        <div class="buttons">
          <Button>{text.submit}</Button>
          <KeepWithoutScript path={paths.lodgingDraft} language={language} />
        </div>
        <KeptLine language={language} />
      </form>
    </Shell>
  );
}

type Text = Readonly<Record<keyof typeof lodgingText, string>>;
type Parts = LodgingProps & { readonly text: Text };

/** What each field of the form has in common: its label, its hint, what was typed, what is wrong. */
function fieldsOf({ around: { language }, text, typed, errors }: Parts) {
  return (name: keyof Text & string) => ({
    name,
    language,
    label: text[name],
    hint: (text as Readonly<Record<string, string>>)[`${name}Hint`],
    value: typed[name],
    error: errors[name],
  });
}

function About(props: Parts) {
  const { around, procedure, posts, text, typed } = props;
  const field = fieldsOf(props);
  const { language } = around;
  const ways = waysIn(procedure.sop).map(({ id, name }) => ({ value: id, label: name[language] }));
  const named = posts.map((post) => ({ value: post, label: post }));
  return (
    <>
      <div class="pair">
        <Select {...field("channel")} value={typed["channel"] ?? ways[0]?.value} options={ways} />
        <Select
          {...field("kind")}
          value={typed["kind"] ?? "complaint"}
          options={kinds.map((value) => ({ value, label: kindWords[value][language] }))}
        />
      </div>
      <Field {...field("subject")} maxlength={300} />
      <TextArea {...field("description")} rows={8} />
      <div class="pair">
        <Field {...field("occurredAt")} maxlength={300} />
        <Field {...field("place")} maxlength={300} />
      </div>
      <div class="pair">
        <Select {...field("reportedPost")} options={[{ value: "", label: text.reportedPostNone }, ...named]} />
        <Field {...field("reportedWords")} maxlength={300} />
      </div>
      <TextArea {...field("remedySought")} rows={3} />
    </>
  );
}

function Who(props: Parts) {
  const { around, text, typed } = props;
  const field = fieldsOf(props);
  const { language } = around;
  return (
    <>
      <Radios {...field("identity")} value={typed["identity"] ?? "named"} options={identities(text)} />
      <Field {...field("name")} maxlength={300} autocomplete="off" />
      <p class="hint">{text.contactHint}</p>
      <div class="pair">
        <Field {...field("email")} type="email" maxlength={254} autocomplete="off" plain />
        <Select
          {...field("noEmailReason")}
          options={[{ value: "", label: text.noEmailChoose }, ...noEmailReasons(language)]}
        />
      </div>
      <div class="pair">
        <Field {...field("phone")} type="tel" maxlength={100} autocomplete="off" />
        <Select {...field("noticeLanguage")} value={typed["noticeLanguage"] ?? "id"} options={letterLanguages} />
      </div>
      <TextArea {...field("address")} rows={2} />
    </>
  );
}

function identities(text: Text) {
  return [
    { value: "named", label: text.named },
    { value: "confidential", label: text.confidential, hint: text.confidentialHint },
    { value: "anonymous", label: text.anonymous, hint: text.anonymousHint },
  ];
}

const letterLanguages: readonly { value: Language; label: string }[] = [
  { value: "id", label: "Bahasa Indonesia" },
  { value: "en", label: "English" },
];

import type { Instant } from "#lib/time.ts";
import type { ComplaintFile, StoryEntry } from "#queries/types.ts";
import { complaintText } from "#text/console/complaint.ts";
import { closedWords } from "#text/vocabulary.ts";
import type { Zoned } from "#text/when.ts";
import { fill, say, type Language } from "#text/words.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { Notice } from "#web/ui/blocks.tsx";
import { holderOf } from "../holder.ts";
import { paths } from "../paths.ts";
import { Waiting } from "./approval.tsx";
import { formsFor } from "./forms/all.ts";
import type { VerbForm } from "./forms/form.ts";
import type { Typed } from "./forms/read.ts";
import { TypedWords, VerbFormView } from "./forms/view.tsx";
import { StoryLines } from "./story.tsx";

/** What the person is doing on this page now: nothing yet, or a form that was opened or came back. */
export interface Doing {
  /** The form that is open; null: none. */
  readonly form: VerbForm | null;
  readonly typed: Typed;
  readonly errors: Errors;
  readonly questioned: boolean;
  readonly idempotencyKey: string;
  /** What happened while they were writing. */
  readonly meanwhile: readonly StoryEntry[] | null;
  readonly saved: boolean;
}

interface WorkProps {
  readonly file: ComplaintFile;
  readonly doing: Doing;
  readonly now: Instant;
  readonly zoned: Zoned;
}

/** The open form, and the menu of everything else that this person may do now. Nothing else is shown. */
export function Work(props: WorkProps) {
  const { file, doing, zoned } = props;
  const { language } = zoned;
  const text = say(complaintText, language);
  const { complaint, can, assignable } = file;
  const form = doing.form && can.includes(doing.form.verb) ? doing.form : null;
  const others = formsFor(can).filter((other) => other !== form);
  return (
    <section class="work" aria-label={text.next}>
      {doing.saved ? (
        <p class="saved" role="status">
          {text.done}
        </p>
      ) : null}
      {doing.meanwhile ? <Meanwhile {...props} entries={doing.meanwhile} gone={form === null} /> : null}
      {file.outside && !complaint.pending ? (
        <Notice mood="warn" title={text.outside.title}>
          <p>{fill(text.outside.body, { to: file.outside[language] })}</p>
        </Notice>
      ) : null}
      {complaint.pending && can.includes("approve") ? <Waiting file={file} language={language} /> : null}
      {form ? (
        <VerbFormView
          {...doing}
          form={form}
          path={paths.verb(complaint.reference, form.noun)}
          language={language}
          colleagues={assignable}
          complaint={complaint}
        />
      ) : (
        <p class="waits">{waitsFor(file, language)}</p>
      )}
      <OtherForms others={others} file={file} language={language} />
    </section>
  );
}

function Meanwhile(props: WorkProps & { readonly entries: readonly StoryEntry[]; readonly gone: boolean }) {
  const { file, doing, entries, gone, zoned } = props;
  const { changed } = say(complaintText, zoned.language);
  return (
    <Notice mood="warn" title={changed.title}>
      <p>{changed.body}</p>
      <StoryLines entries={entries} file={file} now={props.now} zoned={zoned} />
      <p>{gone ? changed.gone : changed.again}</p>
      {gone && doing.form ? <TypedWords form={doing.form} typed={doing.typed} language={zoned.language} /> : null}
    </Notice>
  );
}

function OtherForms(props: {
  readonly others: readonly VerbForm[];
  readonly file: ComplaintFile;
  readonly language: Language;
}) {
  const { others, file, language } = props;
  if (others.length === 0) return null;
  return (
    <details class="others" open={file.expected === null}>
      <summary>{complaintText.others[language]}</summary>
      <ul>
        {others.map(({ noun, verb, words }) => (
          <li>
            <a
              class={verb === file.expected ? "expected" : undefined}
              href={`${paths.verb(file.complaint.reference, noun)}#form`}
            >
              {words.title[language]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Whom the complaint waits for, when it is not this person. */
function waitsFor({ complaint, can }: ComplaintFile, language: Language): string {
  const { waitsFor: text, nothing } = say(complaintText, language);
  if (complaint.closed) return fill(text.closed, { reason: closedWords[complaint.closed.reason][language] });
  if (complaint.pending) return text.approval;
  switch (holderOf(complaint)) {
    case "complainant":
      return complaint.stage === "answered" ? text.rating : text.complainant;
    case "leadership":
      return text.leadership;
    case "nobody":
      return text.officer;
    case "handler":
      return can.length > 0 ? text.officer : nothing;
  }
}

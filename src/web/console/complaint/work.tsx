import type { Instant } from "#lib/time.ts";
import type { ComplaintFile, StoryEntry } from "#queries/types.ts";
import type { StandardTextLine } from "#queries/settings/standard-texts.ts";
import type { OwnDraft, Writing } from "#queries/writing/read-writing.ts";
import { complaintText } from "#text/console/complaint.ts";
import { writingText } from "#text/console/writing.ts";
import { closedWords } from "#text/vocabulary.ts";
import type { Zoned } from "#text/when.ts";
import { fill, say, type Language } from "#text/words.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { Notice } from "#web/ui/blocks.tsx";
import { along, type FromList } from "../from-list.ts";
import { holderOf } from "../holder.ts";
import { paths } from "../paths.ts";
import { shortMoment } from "../short-moment.ts";
import { Waiting } from "./approval.tsx";
import { formsFor } from "./forms/all.ts";
import type { VerbForm } from "./forms/form.ts";
import type { Typed } from "./forms/read.ts";
import { VerbFormView } from "./forms/view.tsx";
import { AnswersOthers } from "./merges.tsx";
import { Meanwhile, SinceDraft } from "./meanwhile.tsx";
import { DraftNotice, LostDraft } from "./writing.tsx";

/** What the person is doing on this page now: nothing yet, or a form that was opened or came back. */
export interface Doing {
  /** The form that is open; null: none. */
  readonly form: VerbForm | null;
  readonly typed: Typed;
  readonly errors: Errors;
  readonly questioned: boolean;
  readonly idempotencyKey: string;
  /** It was sent and not done: what was typed goes before any draft. */
  readonly cameBack: boolean;
  /** What happened while they were writing. */
  readonly meanwhile: readonly StoryEntry[] | null;
  readonly saved: boolean;
  /** A standard text was put in just now. */
  readonly inserted?: boolean;
}

interface WorkProps {
  readonly file: ComplaintFile;
  readonly doing: Doing;
  readonly writing: Writing;
  readonly texts: readonly StandardTextLine[];
  /** Whose page it is. */
  readonly staffId: string;
  readonly from: FromList | null;
  readonly now: Instant;
  readonly zoned: Zoned;
}

/** The open form, and the menu of everything else that this person may do now. Nothing else is shown. */
export function Work(props: WorkProps) {
  const { file, doing, writing, from, now, zoned } = props;
  const { language } = zoned;
  const text = say(complaintText, language);
  const { complaint, can, assignable } = file;
  const form = doing.form && can.includes(doing.form.verb) ? doing.form : null;
  const possible = formsFor(can);
  const others = possible.filter((other) => other !== form);
  const draft = doing.cameBack ? undefined : writing.drafts.find(({ noun }) => noun === form?.noun);
  const lost = writing.drafts.filter(({ noun }) => !doing.meanwhile && possible.every((one) => one.noun !== noun));
  const { reference } = complaint;
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
      {lost.map((one) => (
        <LostDraft draft={one} {...{ reference, from, now, zoned }} />
      ))}
      {draft ? <DraftNotice {...{ draft, reference, from, now, zoned }} /> : null}
      {draft ? <SinceDraft {...props} entries={file.story.filter(({ seq }) => seq > draft.version)} /> : null}
      {form?.verb === "respond" ? <AnswersOthers file={file} language={language} /> : null}
      {form ? (
        <VerbFormView
          {...doing}
          typed={{ ...doing.typed, ...draft?.typed }}
          form={form}
          path={along(paths.verb(reference, form.noun), from)}
          draftPath={along(paths.draft(reference, form.noun), from)}
          staffId={props.staffId}
          drawnAt={now}
          anyway={doing.meanwhile !== null}
          language={language}
          colleagues={assignable}
          complaint={complaint}
          texts={props.texts}
        />
      ) : (
        <p class="waits">{waitsFor(file, language)}</p>
      )}
      <OtherForms {...props} others={others} drafts={writing.drafts} />
    </section>
  );
}

function OtherForms(props: WorkProps & { readonly others: readonly VerbForm[]; readonly drafts: readonly OwnDraft[] }) {
  const { others, drafts, file, from, now, zoned } = props;
  const { language } = zoned;
  if (others.length === 0) return null;
  const begun = (noun: string) => drafts.find((draft) => draft.noun === noun);
  const when = (draft: OwnDraft) => shortMoment(draft.keptAt, now, zoned);
  return (
    <details class="others" open={file.expected === null || others.some(({ noun }) => begun(noun))}>
      <summary>{complaintText.others[language]}</summary>
      <ul>
        {others.map(({ noun, verb, words }) => (
          <li>
            <a
              class={verb === file.expected ? "expected" : undefined}
              href={along(`${paths.verb(file.complaint.reference, noun)}#form`, from)}
            >
              {words.title[language]}
            </a>
            {begun(noun) ? (
              <span class="begun">{fill(writingText.inMenu[language], { when: when(begun(noun)!) })}</span>
            ) : null}
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

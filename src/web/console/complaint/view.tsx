import type { Instant } from "#lib/time.ts";
import type { MailLine } from "#queries/channels/mails-of.ts";
import type { PersonFile } from "#queries/person-file.ts";
import type { Similar } from "#queries/similar.ts";
import type { ComplaintFile, Neighbours } from "#queries/types.ts";
import type { StandardTextLine } from "#queries/settings/standard-texts.ts";
import type { Writing } from "#queries/writing/read-writing.ts";
import { complaintText } from "#text/console/complaint.ts";
import { stageWords } from "#text/vocabulary.ts";
import type { Zoned } from "#text/when.ts";
import { say } from "#text/words.ts";
import { lineOf } from "#web/citizen/lacak/complaint/line.ts";
import { Tag } from "#web/ui/blocks.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { StepLine } from "#web/ui/step-line.tsx";
import type { FromList } from "../from-list.ts";
import { Shell, type Around } from "../shell.tsx";
import { SimilarOnes } from "../search/similar.tsx";
import { Clocks } from "./clocks.tsx";
import { ListLinks } from "./list-links.tsx";
import { MergeNotices } from "./merges.tsx";
import { Files } from "./files.tsx";
import { Facts } from "./facts.tsx";
import { Mails } from "./mails.tsx";
import { PersonBlock } from "./person.tsx";
import type { Revealing } from "./identity.tsx";
import { Deliveries, Story } from "./story.tsx";
import { Talk } from "./talk.tsx";
import { Work, type Doing } from "./work.tsx";
import { Writers } from "./writing.tsx";

interface ComplaintPageProps {
  readonly around: Around;
  readonly file: ComplaintFile;
  /** Who stands behind it; null for readers who don't read the identity. */
  readonly person: PersonFile | null;
  /** The mails that came in about it. */
  readonly mails: readonly MailLine[];
  readonly similar: readonly Similar[];
  readonly doing: Doing;
  readonly writing: Writing;
  readonly texts: readonly StandardTextLine[];
  readonly staffId: string;
  /** The list from which it was opened, and what stands beside it there. */
  readonly from: FromList | null;
  readonly beside: Neighbours;
  readonly revealing: Revealing;
  readonly now: Instant;
  readonly zoned: Zoned;
}

/** Everything about one complaint on one page: where it is, until when, what was said, what can be done now. */
export function ComplaintPage(props: ComplaintPageProps) {
  const { around, file, person, doing, zoned } = props;
  const { complaint, submission, procedure } = file;
  const hold = doing.cameBack || props.revealing.shown !== null || props.revealing.error !== undefined;
  const wrong = Object.keys(doing.errors).length > 0 || doing.meanwhile !== null;
  return (
    <Shell
      title={`${complaint.reference}: ${submission.subject}`}
      around={around}
      wrong={wrong}
      keepForm={doing.form && file.can.includes(doing.form.verb) ? "form" : undefined}
      scripts={["console-drafts.js"]}
      live={{ complaint, hold }}
    >
      <ErrorSummary errors={doing.errors} language={zoned.language} />
      <Head {...props} />
      <MergeNotices file={file} language={zoned.language} />
      <StepLine steps={lineOf(procedure.sop, complaint, zoned.language)} language={zoned.language} flat />
      <Clocks {...props} />
      <Writers {...props} writers={props.writing.writers} />
      <div class="complaint">
        <Work {...props} />
        <div class="talk">
          <Talk {...props} />
          <Story {...props} />
        </div>
        <aside class="side">
          <Facts {...props} />
          {person ? <PersonBlock {...props} person={person} /> : null}
          <Files file={file} language={zoned.language} />
          <SimilarOnes similar={props.similar} language={zoned.language} />
          <Mails {...props} />
          <Deliveries {...props} />
        </aside>
      </div>
    </Shell>
  );
}

function Head({ file: { complaint, submission }, from, beside, zoned: { language } }: ComplaintPageProps) {
  const text = say(complaintText, language);
  return (
    <div class="page-head complaint-head">
      <ListLinks {...{ from, beside, language }} reference={complaint.reference} />
      <p class="numbers">
        <span class="code">{complaint.reference}</span>
        {complaint.registerNumber ? (
          <span>
            {text.registerNumber} <span class="code">{complaint.registerNumber}</span>
          </span>
        ) : null}
        <Tag>{stageWords[complaint.stage][language]}</Tag>
      </p>
      <h1>{submission.subject}</h1>
    </div>
  );
}

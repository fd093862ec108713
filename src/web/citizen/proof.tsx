import type { Child } from "hono/jsx";
import type { StartedDue } from "#complaints/events.ts";
import type { Instant } from "#lib/time.ts";
import type { TrackFile } from "#queries/types.ts";
import type { ClockKind } from "#sop/types.ts";
import { attachmentText } from "#text/attachments.ts";
import { clockText } from "#text/citizen/clock.ts";
import { sentText } from "#text/citizen/sent.ts";
import { trackText } from "#text/citizen/track.ts";
import { momentOf } from "#text/when.ts";
import { fill, type Language } from "#text/words.ts";
import { Details, Panel } from "../ui/blocks.tsx";
import { Clock } from "../ui/clock.tsx";
import { FileList } from "../ui/files.tsx";
import { Qr } from "../ui/qr.tsx";
import { SummaryList } from "../ui/summary-list.tsx";
import { dueWords } from "./due.ts";
import { FORM } from "./pengaduan-baru/question-pages.ts";
import { submissionAnswers } from "./submission-answers.ts";
import { Working } from "./working.tsx";

export interface ProofProps {
  readonly file: TrackFile;
  readonly title: string;
  readonly trackingCode: string;
  /** The tracking page with the code after `#`. */
  readonly link: string;
  readonly now: Instant;
  readonly language: Language;
  /** Looked at again later: the dates are those of lodging, and what was written stands open. */
  readonly again?: boolean;
  /** Between number and code. */
  readonly notice?: Child;
  /** What can be done with the code. */
  readonly children?: Child;
}

/** The script that a page with a proof on it needs for its print button. */
export const PRINT = "cetak.js";

/** Proof that it was lodged: number, code, due dates with their working, what was written. Made to be printed. */
export function Proof({ file, title, trackingCode, link, now, language, again, notice, children }: ProofProps) {
  const text = sentText(language);
  const { complaint, procedure, submission } = file;
  const zoned = { timeZone: procedure.calendar.timeZone, language };
  return (
    <>
      <Panel title={title}>
        <p>{text.number}</p>
        <p class="big code">{complaint.reference}</p>
        <p>{fill(text.lodgedAt, { moment: momentOf(complaint.lodgedAt, again ? 0 : now, zoned) })}</p>
      </Panel>
      {notice}
      <section class="card proof" aria-labelledby="kode" {...(again ? {} : { "data-arrived": FORM })}>
        <div>
          <h2 id="kode">{text.codeTitle}</h2>
          <p class="big code">{trackingCode}</p>
          <p>{text.codeWhy}</p>
          <p>{complaint.anonymous ? <strong>{text.codeAnonymous}</strong> : text.codeMailed}</p>
        </div>
        <Qr text={link} label={text.qr} />
        <p class="only-print">{link.split("#")[0]}</p>
        <p class="hint no-print">{text.keep}</p>
        <div data-print="" hidden>
          <button class="button quiet" type="button">
            {text.print}
          </button>
        </div>
        {children}
      </section>
      {again ? <p class="hint">{text.proofDates}</p> : null}
      <DueDates {...{ file, now, language }} again={again ?? false} />
      <Details summary={trackText(language).yours} open={again ?? false}>
        <SummaryList answers={submissionAnswers(submission, language)} language={language} />
      </Details>
      <SentFiles file={file} language={language} />
    </>
  );
}

/** Which files came with it; they can be had back on the tracking page. */
function SentFiles({ file, language }: Pick<ProofProps, "file" | "language">) {
  const sent = file.attachments.filter(({ seq }) => seq === file.story[0]?.seq);
  if (sent.length === 0) return null;
  return (
    <>
      <h2>{attachmentText(language).section}</h2>
      <FileList files={sent} language={language}>
        {() => null}
      </FileList>
    </>
  );
}

type DueProps = Pick<ProofProps, "file" | "now" | "language"> & { readonly again: boolean };

/** Dates as they were promised at lodging. What is late is not said here: it may have been met long ago. */
function DueDates({ file, now, language, again }: DueProps) {
  const text = sentText(language);
  const { calendar } = file.procedure;
  const zoned = { timeZone: calendar.timeZone, now, language };
  return (
    <>
      {promisesOf(file).map(({ kind, due: { dueAt, reckoning } }) => (
        <Clock
          label={kind === "receipt" ? text.receiptBy : text.responseBy}
          phrase={
            dueAt !== null && (again || now > dueAt)
              ? momentOf(dueAt, again ? 0 : now, zoned)
              : dueWords(dueAt, { calendar, now, language })
          }
          printed={dueAt === null ? undefined : momentOf(dueAt, 0, zoned)}
          workingLabel={clockText(language).working}
        >
          <Working from="lodged" reckoning={reckoning} {...zoned} />
        </Clock>
      ))}
    </>
  );
}

/** The clocks that lodging started. */
function promisesOf({ story }: TrackFile): readonly { readonly kind: ClockKind; readonly due: StartedDue }[] {
  const body = story[0]?.body;
  if (body?.type !== "lodged") return [];
  return (["receipt", "response"] as const).flatMap((kind) => (body[kind] ? [{ kind, due: body[kind] }] : []));
}

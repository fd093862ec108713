import type { Reckoning } from "#calendar/types.ts";
import type { StartedDue } from "#complaints/events.ts";
import type { ClockKind } from "#sop/types.ts";
import { hasStep } from "#sop/ask.ts";
import { attachmentText } from "#text/attachments.ts";
import { clockText } from "#text/citizen/clock.ts";
import { sentText } from "#text/citizen/sent.ts";
import { trackText } from "#text/citizen/track.ts";
import { momentOf } from "#text/when.ts";
import { fill } from "#text/words.ts";
import type { TrackFile } from "#queries/types.ts";
import type { Instant } from "#lib/time.ts";
import { Details, Notice, Panel } from "../../../ui/blocks.tsx";
import { Button, ButtonLink } from "../../../ui/button.tsx";
import { Clock } from "../../../ui/clock.tsx";
import { FileList } from "../../../ui/files.tsx";
import { Page } from "../../../ui/page.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { dueWords } from "../../due.ts";
import type { Frame } from "../../frame.ts";
import { Qr } from "#web/ui/qr.tsx";
import { submissionAnswers } from "../../submission-answers.ts";
import { Working } from "../../working.tsx";
import { FORM } from "../question-pages.ts";

export interface SentProps {
  readonly frame: Frame;
  readonly file: TrackFile;
  readonly trackingCode: string;
  /** The tracking page with the code after `#`. */
  readonly link: string;
  readonly now: Instant;
  readonly leftOver?: string | undefined;
}

/** Proof that it was lodged: number, code, due dates with their working, what comes next. Made to be printed. */
export function SentPage({ frame, file, trackingCode, link, now, leftOver }: SentProps) {
  const { language } = frame;
  const text = sentText(language);
  const { complaint, procedure } = file;
  const zoned = { timeZone: procedure.calendar.timeZone, language };
  return (
    <Page {...frame} title={text.title} scripts={["formulir.js"]} leave>
      <Panel title={text.title}>
        <p>{text.number}</p>
        <p class="big code">{complaint.reference}</p>
        <p>{fill(text.lodgedAt, { moment: momentOf(complaint.lodgedAt, now, zoned) })}</p>
      </Panel>
      {leftOver ? (
        <Notice mood="warn">
          <p>{text.changed}</p>
          <p class="words">{leftOver}</p>
        </Notice>
      ) : null}
      <section class="card proof" aria-labelledby="kode" data-arrived="">
        <div>
          <h2 id="kode">{text.codeTitle}</h2>
          <p class="big code">{trackingCode}</p>
          <p>{text.codeWhy}</p>
          <p>{complaint.anonymous ? <strong>{text.codeAnonymous}</strong> : text.codeMailed}</p>
        </div>
        <Qr text={link} label={text.qr} />
        <p class="only-print">{link.split("#")[0]}</p>
        <p class="hint no-print">{text.keep}</p>
        <form method="post" action="/lacak">
          <input type="hidden" name="kode" value={trackingCode} />
          <Button>{text.follow}</Button>
        </form>
      </section>
      <DueDates file={file} now={now} frame={frame} />
      <Details summary={trackText(language).yours}>
        <SummaryList answers={submissionAnswers(file.submission, language)} language={language} />
      </Details>
      <SentFiles file={file} language={language} />
      <h2>{text.next}</h2>
      <ol class="next">
        {(["receive", "review", "respond", "rate"] as const).map((kind) =>
          hasStep(procedure.sop, kind) ? <li>{text.steps[kind]}</li> : null,
        )}
      </ol>
      <div class="buttons">
        <ButtonLink look="quiet" href={FORM}>
          {text.another}
        </ButtonLink>
        <form method="post" action="/lacak/tutup">
          <Button look="link">{text.done}</Button>
        </form>
      </div>
    </Page>
  );
}

/** Which files arrived; they can be had back on the tracking page. */
function SentFiles({ file, language }: Pick<SentProps, "file"> & { readonly language: Frame["language"] }) {
  if (file.attachments.length === 0) return null;
  return (
    <>
      <h2>{attachmentText(language).section}</h2>
      <FileList files={file.attachments} language={language}>
        {() => null}
      </FileList>
    </>
  );
}

function DueDates({ file, now, frame: { language } }: Pick<SentProps, "file" | "now" | "frame">) {
  const text = sentText(language);
  const { complaint, procedure } = file;
  const zoned = { timeZone: procedure.calendar.timeZone, now, language };
  const clocks = (["receipt", "response"] as const).filter((kind) => complaint.clocks[kind]);
  return (
    <>
      {clocks.map((kind) => {
        const { dueAt } = complaint.clocks[kind]!;
        return (
          <Clock
            label={kind === "receipt" ? text.receiptBy : text.responseBy}
            phrase={dueWords(dueAt, { calendar: procedure.calendar, now, language })}
            printed={dueAt === null ? undefined : momentOf(dueAt, 0, zoned)}
            workingLabel={clockText(language).working}
          >
            <Working from="lodged" reckoning={firstReckoning(file, kind)} {...zoned} />
          </Clock>
        );
      })}
    </>
  );
}

/** The working of a clock as it was started at lodging. */
function firstReckoning({ story }: TrackFile, kind: ClockKind): Reckoning | null {
  const body = story[0]?.body;
  const due: StartedDue | null = body?.type === "lodged" ? body[kind] : null;
  return due?.reckoning ?? null;
}

import type { Instant } from "#lib/time.ts";
import type { TrackFile } from "#queries/types.ts";
import { sentText } from "#text/citizen/sent.ts";
import { trackText } from "#text/citizen/track.ts";
import { kindWords } from "#text/vocabulary.ts";
import { momentOf } from "#text/when.ts";
import { fill } from "#text/words.ts";
import { Details, Notice } from "../../../ui/blocks.tsx";
import { Button } from "../../../ui/button.tsx";
import { ErrorSummary } from "../../../ui/error-summary.tsx";
import { Page } from "../../../ui/page.tsx";
import { StepLine } from "../../../ui/step-line.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { Frame } from "../../frame.ts";
import { OwnFiles } from "../../own-files.tsx";
import { submissionAnswers } from "../../submission-answers.ts";
import { AnswerOfOther } from "./answer-of-other.tsx";
import { Can } from "./can.tsx";
import { lineOf } from "./line.ts";
import { mayWrite } from "./may-write.ts";
import { Now } from "./now.tsx";
import { Outside } from "./outside.tsx";
import { PROOF } from "./proof.tsx";
import { Story } from "./story.tsx";
import { hasWords, type Slug, type Typed } from "./typed.ts";
import { UnsentWords } from "./unsent-words.tsx";

export interface TrackProps {
  readonly frame: Frame;
  readonly file: TrackFile;
  readonly now: Instant;
  readonly typed: Typed | null;
  /** What was just done, to be thanked for. */
  readonly done: Slug | "kelengkapan" | null;
}

/** A complaint as its complainant reads it: where it is, who has it until when, what was said, what they can do. */
export function TrackPage({ frame, file, now, typed, done }: TrackProps) {
  const { language } = frame;
  const text = trackText(language);
  const { complaint, procedure, submission, story } = file;
  const sent = done === "kelengkapan" ? "pesan" : done;
  const errors = typed?.errors ?? {};
  const zoned = { timeZone: procedure.calendar.timeZone, language };
  const scripts = mayWrite(file) ? ["formulir.js", "unggah.js"] : ["formulir.js"];
  const answer = story.findLast(({ body }) => body.type === "responded")?.words.response;
  return (
    <Page {...frame} title={submission.subject} wrong={Object.keys(errors).length > 0} scripts={scripts} leave>
      <ErrorSummary errors={errors} language={language} />
      {typed && Object.keys(errors).length === 0 ? (
        <Notice mood="warn">
          <p role="status">{text.stillHere}</p>
        </Notice>
      ) : null}
      <UnsentWords typed={typed} can={file.can} language={language} />
      {done && !typed ? (
        <Notice mood="good">
          <p role="status" data-arrived={sent && hasWords(sent) ? `${frame.path}/${sent}` : undefined}>
            {text.done[done]}
          </p>
        </Notice>
      ) : null}
      <p class="caption">
        {kindWords[complaint.kind][language]} · <span class="code">{complaint.reference}</span>
      </p>
      <h1>{submission.subject}</h1>
      <p class="hint">
        {fill(text.lodgedAt, { moment: momentOf(complaint.lodgedAt, now, zoned) })}
        {complaint.registerNumber ? ` · ${text.registerNumber} ${complaint.registerNumber}` : ""}
      </p>
      <Now file={file} now={now} language={language} />
      {answer && complaint.response ? (
        <section class="card answer" aria-labelledby="jawaban">
          <h2 id="jawaban">{text.answer}</h2>
          <p class="words">{answer}</p>
        </section>
      ) : null}
      <AnswerOfOther file={file} language={language} />
      <Can file={file} language={language} typed={typed} />
      <Outside file={file} now={now} language={language} />
      <h2>{text.line}</h2>
      <StepLine steps={lineOf(procedure.sop, complaint, language)} language={language} />
      <h2>{text.story}</h2>
      <Story file={file} now={now} language={language} />
      <OwnFiles file={file} language={language} />
      <p>
        <a class="alone" href={`/lacak/${complaint.reference}/${PROOF}`}>
          {sentText(language).proofLink}
        </a>
      </p>
      <Details summary={text.yours}>
        <SummaryList answers={submissionAnswers(submission, language)} language={language} />
      </Details>
      <form method="post" action="/lacak/tutup" class="apart">
        <Button look="quiet">{text.close}</Button>
      </form>
    </Page>
  );
}

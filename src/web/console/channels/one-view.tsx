import type { Candidate } from "#queries/channels/waiting-one.ts";
import type { Waiting } from "#queries/channels/waiting.ts";
import type { Instant } from "#lib/time.ts";
import { channelsText } from "#text/console/channels.ts";
import { momentOf, type Zoned } from "#text/when.ts";
import { say } from "#text/words.ts";
import { Details } from "#web/ui/blocks.tsx";
import { ErrorSummary, type Errors } from "#web/ui/error-summary.tsx";
import { SummaryList } from "#web/ui/summary-list.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { defectsOf, reasonOf } from "./reason.ts";

export interface WaitingPageProps {
  readonly around: Around;
  readonly waiting: Waiting;
  readonly candidates: readonly Candidate[];
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Errors;
  readonly now: Instant;
  readonly zoned: Zoned;
}

/** Something that came in and waits for a person: what it says, and what it is. */
export function WaitingPage(props: WaitingPageProps) {
  const { around, waiting, errors, now, zoned } = props;
  const { language } = zoned;
  const { summary } = waiting;
  const text = say(channelsText, language);
  const subject = summary ? summary.subject || text.noSubject : text.unreadable;
  const defects = defectsOf(summary?.defects ?? [], language);
  const answers = [
    { question: text.from, answer: [summary?.name, summary?.from].filter(Boolean).join(", ") || "–" },
    { question: text.receivedAt, answer: momentOf(waiting.receivedAt, now, zoned) },
    { question: text.why, answer: reasonOf(waiting.outcome === "duplicate" ? "copy" : waiting.reason, language) },
    ...(summary?.attachments.length ? [{ question: text.files, answer: summary.attachments.join(", ") }] : []),
    ...(defects.length ? [{ question: text.defects, answer: defects.join(" ") }] : []),
  ];
  return (
    <Shell title={subject} around={around} wrong={Object.keys(errors).length > 0} keepForm="putuskan">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <p class="numbers">
          <a href={paths.channels}>{text.back}</a>
        </p>
        <h1>{subject}</h1>
      </div>
      <SummaryList answers={answers} language={language} />
      {summary ? <p class="words waiting-words">{summary.excerpt}</p> : null}
      <p>
        <a href={paths.originalMail(waiting.id)}>{text.original}</a>
      </p>
      {summary ? (
        <Details summary={text.asSent}>
          <p class="soft">{text.asSentLead}</p>
          <iframe
            class="mail-frame"
            src={paths.mailHtml(waiting.id)}
            title={text.asSent}
            sandbox=""
            loading="lazy"
          ></iframe>
        </Details>
      ) : null}
      <DecisionForm {...props} />
    </Shell>
  );
}

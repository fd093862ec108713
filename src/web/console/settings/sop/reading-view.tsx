import type { Instant } from "#lib/time.ts";
import type { PastSetting } from "#queries/settings/history.ts";
import type { Signature } from "#sop/office-data.ts";
import type { Reading } from "#sop/types.ts";
import { readingsText } from "#text/console/settings/readings.ts";
import { dayOf, momentOf, type Zoned } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { Notice, Tag } from "#web/ui/blocks.tsx";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary, type Errors } from "#web/ui/error-summary.tsx";
import { SummaryList } from "#web/ui/summary-list.tsx";
import { paths } from "../../paths.ts";
import { Shell, type Around } from "../../shell.tsx";
import { History } from "../history.tsx";

interface ReadingPageProps {
  readonly around: Around;
  readonly reading: Reading;
  /** A signature given here, whether or not it stands under these words. */
  readonly signature: Signature | null;
  readonly signs: boolean;
  /** What the signature means, or would. */
  readonly follows: readonly string[];
  readonly history: readonly PastSetting[];
  /** What was done just now. */
  readonly done: string | undefined;
  readonly errors: Errors;
  readonly zoned: Zoned;
  readonly now: Instant;
}

/** One reading, with what follows from a signature under it and the way to sign. */
export function ReadingPage(props: ReadingPageProps) {
  const { around, reading, follows, history, done, errors, zoned, now } = props;
  const { language } = around;
  const text = say(readingsText, language);
  const { number, signed } = reading;
  const title = fill(text.one, { number });
  const effect = (reading.clocks ?? []).map((clock) => text.decides[clock]).join(" ") || text.decides.none;
  const just = done === "ditandatangani" && signed ? text.doneSigned : done === "dicabut" ? text.doneWithdrawn : null;
  return (
    <Shell title={title} around={around} wrong={Object.keys(errors).length > 0}>
      <ErrorSummary errors={errors} language={language} />
      <p class="crumb">
        <a href={paths.sopSettings}>{text.all}</a>
      </p>
      <h1>
        {title} <Tag mood={signed ? "good" : "warn"}>{signed ? text.signed : text.proposed}</Tag>
      </h1>
      {just ? (
        <Notice mood="good" title={fill(just, { number })}>
          {follows.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </Notice>
      ) : null}
      <SummaryList
        language={language}
        answers={[
          { question: text.problem, answer: reading.problem[language] },
          { question: text.reading, answer: reading.reading[language] },
          { question: text.reason, answer: reading.reason[language] },
          { question: text.effect, answer: effect },
        ]}
      />
      <State {...props} />
      {just ? null : (
        <section aria-labelledby="akibat">
          <h2 id="akibat">{signed ? text.follows : text.followsIf}</h2>
          {follows.map((sentence) => (
            <p class="lead">{sentence}</p>
          ))}
        </section>
      )}
      <SignForm {...props} />
      <History
        language={language}
        lines={history.map(({ at, by, value }) => ({
          when: momentOf(at, now, zoned),
          what: fill(value === null ? text.wasWithdrawn : text.wasSigned, { name: by }),
        }))}
      />
    </Shell>
  );
}

function State({ reading: { signed, proposedOn }, signature, around: { language } }: ReadingPageProps) {
  const text = say(readingsText, language);
  if (signed) return <p>{fill(text.signedBy, { by: signed.by, day: dayOf(signed.on, language) })}</p>;
  return (
    <>
      <p>{fill(text.proposedOn, { day: dayOf(proposedOn, language) })}</p>
      {signature ? (
        <Notice mood="warn">
          <p>{fill(text.reworded, { by: signature.by, day: dayOf(signature.on, language) })}</p>
        </Notice>
      ) : null}
    </>
  );
}

function SignForm({ reading: { id, signed }, signature, signs, history, around: { language } }: ReadingPageProps) {
  const text = say(readingsText, language);
  if (!signs) return <p class="soft">{text.onlyLeader}</p>;
  if (signed && !signature) return <p class="soft">{text.inSop}</p>;
  return (
    <form method="post" action={signed ? paths.withdrawingSignature(id) : paths.signing(id)}>
      <input type="hidden" name="seen" value={String(history[0]?.seq ?? 0)} />
      <p class="soft lead">{signed ? text.withdrawHint : text.signHint}</p>
      <div class="buttons">
        <Button look={signed ? "quiet" : "main"}>{signed ? text.withdraw : text.sign}</Button>
      </div>
    </form>
  );
}

import type { Recorded, RecordedOutcome } from "#queries/channels/recorded.ts";
import type { Day } from "#lib/time.ts";
import { channelsText, outcomeWords } from "#text/console/channels.ts";
import { dayOf, momentOf } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { paths } from "../paths.ts";
import { reasonOf } from "./reason.ts";
import type { ChannelsProps } from "./view.tsx";

export interface RecordedProps {
  readonly day: Day;
  readonly outcome: RecordedOutcome;
  readonly mails: readonly Recorded[];
}

/** The mail of a day that nobody was asked about, so that somebody can find a complaint among it. */
export function RecordedList({ recorded, now, zoned }: ChannelsProps & { readonly recorded: RecordedProps }) {
  const { language } = zoned;
  const text = say(channelsText, language);
  const { day, outcome, mails } = recorded;
  return (
    <section aria-labelledby="rincian">
      <h2 id="rincian" tabindex={-1}>
        {fill(text.recordedTitle, { outcome: outcomeWords[outcome][language], day: dayOf(day, language) })}
      </h2>
      <p class="soft">{mails.length > 0 ? text.recordedLead : text.recordedNone}</p>
      <ul class="tray">
        {mails.map(({ id, reason, receivedAt, summary, decided }) => {
          const subject = summary ? summary.subject || text.noSubject : text.unreadable;
          return (
            <li>
              <p>{decided ? subject : <a href={paths.waiting(id)}>{subject}</a>}</p>
              <p class="soft">
                {[summary?.name || summary?.from, momentOf(receivedAt, now, zoned)].filter(Boolean).join(" · ")}
              </p>
              <p>{reasonOf(outcome === "duplicate" ? "copy" : reason, language)}</p>
              <p>
                {decided ? (
                  text.recordedDecided
                ) : (
                  <a href={`${paths.waiting(id)}?ini=complaint`} aria-label={`${text.isComplaint}: ${subject}`}>
                    {text.isComplaint}
                  </a>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

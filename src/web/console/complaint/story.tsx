import type { Instant } from "#lib/time.ts";
import { targetOf } from "#queries/merges.ts";
import type { ComplaintFile, StoryEntry } from "#queries/types.ts";
import { complaintText } from "#text/console/complaint.ts";
import { deliveryWords, channelWords, momentWords, wordOr } from "#text/vocabulary.ts";
import { momentOf, type Zoned } from "#text/when.ts";
import { fill, say, type Language } from "#text/words.ts";
import { doerName } from "./doer.ts";
import { eventSentence } from "./event-sentence.ts";
import { MergedWith } from "./merges.tsx";

interface StoryProps {
  readonly file: ComplaintFile;
  readonly now: Instant;
  readonly zoned: Zoned;
}

/** Everything that happened, the latest first. */
export function Story({ file, now, zoned }: StoryProps) {
  const text = say(complaintText, zoned.language);
  return (
    <section class="side-block" aria-labelledby="story">
      <h2 id="story">{text.story.title}</h2>
      <StoryLines entries={file.story.toReversed()} file={file} now={now} zoned={zoned} />
    </section>
  );
}

/** Some facts of the story, in the order given. */
export function StoryLines({ entries, file, now, zoned }: StoryProps & { readonly entries: readonly StoryEntry[] }) {
  return (
    <ol class="events">
      {entries.map((entry) => (
        <li>
          <span class="when">{momentOf(entry.at, now, zoned)}</span>
          <span>
            <strong>{doerName(entry, zoned.language)}</strong> {eventSentence(entry, file, zoned.language)}
            <Into entry={entry} file={file} language={zoned.language} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The complaint that a merge, or the request for one, names. */
function Into({ entry, file, language }: Pick<StoryProps, "file"> & { entry: StoryEntry; language: Language }) {
  const target = targetOf(entry);
  if (!target) return null;
  return (
    <>
      {" "}
      {complaintText.merges.intoInStory[language]}{" "}
      <MergedWith id={target} among={file.merges.targets} language={language} />
    </>
  );
}

/** What was sent to the complainant and what came of it; what failed says what to do. */
export function Deliveries({ file: { deliveries }, now, zoned }: StoryProps) {
  const { deliveries: text } = say(complaintText, zoned.language);
  const { language } = zoned;
  return (
    <section class="side-block" aria-labelledby="deliveries">
      <h2 id="deliveries">{text.title}</h2>
      {deliveries.length === 0 ? <p class="soft">{text.none}</p> : null}
      <ul class="events">
        {deliveries.map(({ moment, channel, state, attempts, at }) => (
          <li>
            <span class="when">{momentOf(at, now, zoned)}</span>
            <span>
              {wordOr(channelWords, channel)[language]}, {wordOr(momentWords, moment)[language]}:{" "}
              <strong class={state.endsWith("failure") ? "bad-words" : undefined}>
                {deliveryWords[state][language]}
              </strong>
              {attempts > 1 ? `, ${fill(text.attempts, { count: attempts })}` : null}
              {state === "permanent_failure" ? <span class="do">{text.how.permanent_failure}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

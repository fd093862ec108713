import type { Doer, WordsKind } from "#complaints/types.ts";
import type { Instant } from "#lib/time.ts";
import type { StoryEntry, TrackFile } from "#queries/types.ts";
import { storyText } from "#text/citizen/story.ts";
import { trackText } from "#text/citizen/track.ts";
import { roleWords } from "#text/vocabulary.ts";
import { momentOf } from "#text/when.ts";
import { fill, type Language } from "#text/words.ts";
import { dueSentence, storySentence } from "./story-sentence.ts";

interface Props {
  readonly file: TrackFile;
  readonly now: Instant;
  readonly language: Language;
}

/** Everything that happened, the latest first, with the words of both sides and with what moved a due date. */
export function Story({ file, now, language }: Props) {
  const zoned = { timeZone: file.procedure.calendar.timeZone, language, now };
  return (
    <ol class="story" reversed>
      {file.story.toReversed().map((entry) => (
        <li class={entry.by.is === "complainant" ? "mine" : undefined}>
          <p class="what">{storySentence(entry.body, zoned)}</p>
          <p class="when">
            {momentOf(entry.at, now, zoned)} · {whoDid(entry.by, language)}
          </p>
          {dueSentence(entry.body, zoned) ? <p>{dueSentence(entry.body, zoned)}</p> : null}
          <EntryWords entry={entry} language={language} />
        </li>
      ))}
    </ol>
  );
}

/** The submission stands in a place of its own. */
function EntryWords({ entry: { words }, language }: { readonly entry: StoryEntry; readonly language: Language }) {
  const shown = Object.entries(words).filter(([kind]) => kind !== "submission") as [WordsKind, string][];
  return (
    <>
      {shown.map(([kind, said]) => (
        <p class="words">{kind === "referral_to" ? fill(storyText(language).referredTo, { to: said }) : said}</p>
      ))}
    </>
  );
}

function whoDid(by: Doer, language: Language): string {
  const text = trackText(language);
  if (by.is === "complainant") return text.you;
  return by.is === "system" ? text.system : roleWords[by.role][language];
}

import type { TrackFile } from "#queries/types.ts";
import { trackText } from "#text/citizen/track.ts";
import { fill, type Language } from "#text/words.ts";

/** What the complaint was answered under which a merged one goes on; nothing else of it. */
export function AnswerOfOther({ file, language }: { readonly file: TrackFile; readonly language: Language }) {
  if (!file.goesOn?.response) return null;
  const text = trackText(language);
  const { reference, response } = file.goesOn;
  return (
    <section class="card answer" aria-labelledby="jawaban-bersama">
      <h2 id="jawaban-bersama">{fill(text.answerOf, { reference })}</h2>
      <p>{text.answerOfWhy}</p>
      <p class="words">{response}</p>
    </section>
  );
}

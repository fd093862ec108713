import type { Similar } from "#queries/similar.ts";
import { searchText } from "#text/console/search.ts";
import { stageWords } from "#text/vocabulary.ts";
import { say, type Language } from "#text/words.ts";
import { paths } from "../paths.ts";

/** Complaints that speak of the same, with how they were answered; nothing where there are none. */
export function SimilarOnes({
  similar,
  language,
}: {
  readonly similar: readonly Similar[];
  readonly language: Language;
}) {
  if (similar.length === 0) return null;
  const text = say(searchText, language);
  return (
    <section class="side-block" aria-labelledby="similar">
      <h2 id="similar">{text.similar}</h2>
      <ul class="similar-ones">
        {similar.map(({ reference, subject, stage, response }) => (
          <li>
            <a href={paths.complaint(reference)}>{subject}</a>
            <p class="soft">
              <span class="code">{reference}</span>, {stageWords[stage][language].toLowerCase()}
            </p>
            {response ? (
              <p>
                <strong>{text.answered}</strong>
                {response}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

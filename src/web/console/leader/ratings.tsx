import type { Day } from "#lib/time.ts";
import type { LowRating } from "#queries/leader/low-ratings.ts";
import { leaderText } from "#text/console/leader.ts";
import { scoreWords } from "#text/vocabulary.ts";
import { dayOf } from "#text/when.ts";
import { fill, say, type Language } from "#text/words.ts";
import { along } from "../from-list.ts";
import { paths } from "../paths.ts";
import { Section } from "./section.tsx";

/** A low rating with the day on which it was given. */
export type DatedRating = LowRating & { readonly day: Day };

/** What people were not content with, in their words. */
export function Ratings({
  ratings,
  language,
}: {
  readonly ratings: readonly DatedRating[];
  readonly language: Language;
}) {
  const text = say(leaderText, language);
  return (
    <Section id="penilaian" title={text.ratings} none={text.ratingsNone} count={ratings.length}>
      {ratings.map(({ complaint, subject, score, day, feedback, handlerName }) => (
        <li class="leader-item">
          <p class="lead-line">
            <strong>{scoreWords[score][language]}</strong> <span class="soft">{dayOf(day, language)}</span>
          </p>
          <p>
            <a
              href={along(paths.complaint(complaint.reference), { list: paths.leader, place: "", part: 0 })}
              aria-label={`${subject} ${complaint.reference}`}
            >
              {subject}
            </a>{" "}
            <span class="code">{complaint.reference}</span>
          </p>
          <blockquote class="words">{feedback ?? text.wordless}</blockquote>
          {handlerName ? <p class="soft">{fill(text.heldBy, { name: handlerName })}</p> : null}
        </li>
      ))}
    </Section>
  );
}

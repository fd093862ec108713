import type { DeadLetter, DeadLetters as Dead } from "#queries/channels/dead-letters.ts";
import type { Instant } from "#lib/time.ts";
import { channelsText, deadWords } from "#text/console/channels.ts";
import { momentOf, type Zoned } from "#text/when.ts";
import { momentWords, wordOr } from "#text/vocabulary.ts";
import { fill, say } from "#text/words.ts";
import { Details } from "#web/ui/blocks.tsx";
import { paths } from "../paths.ts";
import type { ChannelsProps } from "./view.tsx";

/** Letters that nobody gets unless somebody does something; older ones in one line with their list. */
export function DeadLetters({ dead, now, zoned }: ChannelsProps & { readonly dead: Dead }) {
  const text = say(channelsText, zoned.language);
  const { letters, older, more } = dead;
  return (
    <section aria-labelledby="tidak-sampai">
      <h2 id="tidak-sampai">{text.deadTitle}</h2>
      <p class="soft">{letters.length + older.length > 0 ? text.deadLead : text.deadNone}</p>
      {letters.length > 0 ? <Letters {...{ letters, now, zoned }} /> : null}
      {older.length > 0 ? (
        <Details summary={fill(text.deadOlder, { count: older.length })}>
          <Letters {...{ letters: older, now, zoned }} />
        </Details>
      ) : null}
      {more > 0 ? <p>{fill(text.deadMore, { count: more })}</p> : null}
    </section>
  );
}

interface LettersProps {
  readonly letters: readonly DeadLetter[];
  readonly now: Instant;
  readonly zoned: Zoned;
}

function Letters({ letters, now, zoned }: LettersProps) {
  const text = say(channelsText, zoned.language);
  return (
    <table class="people">
      <caption class="sr">{text.deadTitle}</caption>
      <thead>
        <tr>
          {[text.complaint, text.moment, text.madeAt, text.error].map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {letters.map(({ id, reference, moment, at, error }) => (
          <tr>
            <th scope="row">
              <a class="code" href={paths.complaint(reference)}>
                {reference}
              </a>
            </th>
            <td>{wordOr(momentWords, moment)[zoned.language]}</td>
            <td>{momentOf(at, now, zoned)}</td>
            <td>
              {error in deadWords ? wordOr(deadWords, error)[zoned.language] : error}
              <form method="post" action={paths.sendAgain(id)}>
                <button type="submit" class="button quiet">
                  {text.sendAgain}
                  <span class="sr"> {reference}</span>
                </button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

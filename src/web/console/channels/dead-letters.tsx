import type { DeadLetter } from "#queries/channels/dead-letters.ts";
import { channelsText, deadWords } from "#text/console/channels.ts";
import { momentOf } from "#text/when.ts";
import { momentWords, wordOr } from "#text/vocabulary.ts";
import { say } from "#text/words.ts";
import { paths } from "../paths.ts";
import type { ChannelsProps } from "./view.tsx";

/** Letters that nobody gets unless somebody does something. */
export function DeadLetters({ dead, now, zoned }: ChannelsProps & { readonly dead: readonly DeadLetter[] }) {
  const text = say(channelsText, zoned.language);
  return (
    <section aria-labelledby="tidak-sampai">
      <h2 id="tidak-sampai">{text.deadTitle}</h2>
      <p class="soft">{dead.length > 0 ? text.deadLead : text.deadNone}</p>
      {dead.length > 0 ? (
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
            {dead.map(({ id, reference, moment, at, error }) => (
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
      ) : null}
    </section>
  );
}

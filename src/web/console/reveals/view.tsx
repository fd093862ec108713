import type { Reveal } from "#queries/reveals.ts";
import { revealsText } from "#text/console/reveals.ts";
import { momentOf, type Zoned } from "#text/when.ts";
import { say } from "#text/words.ts";
import { Pager } from "../pager.tsx";
import type { Instant } from "#lib/time.ts";
import { paths, withQuery } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";

interface RevealsProps {
  readonly around: Around;
  readonly items: readonly Reveal[];
  /** Where the next page begins; null: there is none. */
  readonly next: string | null;
  /** Not the first page. */
  readonly further: boolean;
  readonly zoned: Zoned;
  readonly now: Instant;
}

/** Every look at an identity that this reader may know of. */
export function RevealsPage({ around, items, next, further, zoned, now }: RevealsProps) {
  const text = say(revealsText, around.language);
  return (
    <Shell title={text.title} around={around}>
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft">{text.lead}</p>
      </div>
      {items.length > 0 ? (
        <Lines {...{ items, zoned, now }} />
      ) : (
        <div class="empty">
          <h2>{text.emptyTitle}</h2>
          <p>{text.emptyBody}</p>
        </div>
      )}
      <Pager
        first={further ? paths.reveals : null}
        next={next && withQuery(paths.reveals, { sebelum: next })}
        text={text}
      />
    </Shell>
  );
}

function Lines({ items, zoned, now }: Pick<RevealsProps, "items" | "zoned" | "now">) {
  const text = say(revealsText, zoned.language);
  return (
    <table class="people reveals">
      <caption class="sr">{text.title}</caption>
      <thead>
        <tr>
          {[text.when, text.who, text.complaint, text.reason].map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ at, name, about }) => (
          <tr>
            <td>{momentOf(at, now, zoned)}</td>
            <th scope="row">{name}</th>
            <td>
              {about ? (
                <a class="code" href={paths.complaint(about.reference)}>
                  {about.reference}
                </a>
              ) : (
                text.hidden
              )}
            </td>
            <td class="reason">{about?.reason ?? ""}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { WorkOf } from "#queries/open-work.ts";
import { handoverText } from "#text/console/handover.ts";
import { fill, say } from "#text/words.ts";
import { Notice, Tag } from "#web/ui/blocks.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";
import { ActingSection, type ActingProps } from "./acting-view.tsx";

interface PeopleProps extends ActingProps {
  readonly around: Around;
  readonly people: readonly WorkOf[];
  /** Complaints that wait for a second person where none is left. */
  readonly lacking: number;
}

/** Who holds how much open work; each with the way to hand it over. */
export function PeoplePage({ around, people, lacking, ...acting }: PeopleProps) {
  const text = say(handoverText, around.language);
  return (
    <Shell title={text.title} around={around} wrong={Object.keys(acting.errors).length > 0} keepForm="tunjuk">
      <ErrorSummary errors={acting.errors} language={around.language} />
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft">{text.lead}</p>
      </div>
      {lacking > 0 ? (
        <Notice mood="warn" title={fill(text.lackingTitle, { count: lacking })}>
          <p>{text.lackingBody}</p>
        </Notice>
      ) : null}
      <ul class="open-work">
        {people.map(({ id, name, post, disabled, open }) => (
          <li>
            <span class="name">
              <strong>{name}</strong> <span class="soft">{post}</span>{" "}
              {disabled ? <Tag mood="bad">{text.disabled}</Tag> : null}
            </span>
            <span>{open > 0 ? fill(text.holds, { count: open }) : text.holdsNone}</span>
            {open > 0 ? (
              <a href={paths.handOverOf(id)}>
                {text.handThem}
                <span class="sr"> {name}</span>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      <ActingSection {...acting} />
    </Shell>
  );
}

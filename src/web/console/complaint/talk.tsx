import type { Instant } from "#lib/time.ts";
import type { ComplaintFile } from "#queries/types.ts";
import { complaintText } from "#text/console/complaint.ts";
import { momentOf, type Zoned } from "#text/when.ts";
import { say } from "#text/words.ts";
import { Icon } from "#web/ui/icon.tsx";
import { conversationOf, internalOf, type Spoken } from "./spoken.ts";

interface TalkProps {
  readonly file: ComplaintFile;
  readonly now: Instant;
  readonly zoned: Zoned;
}

/** The conversation with the complainant, and apart from it the words that stay inside. */
export function Talk({ file, now, zoned }: TalkProps) {
  const { conversation, internal } = say(complaintText, zoned.language);
  const inside = internalOf(file, zoned.language);
  return (
    <>
      <section class="conversation" aria-labelledby="conversation">
        <h2 id="conversation">{conversation.title}</h2>
        <p class="soft">{conversation.lead}</p>
        {conversationOf(file, zoned.language).map((spoken) => (
          <SpokenView spoken={spoken} now={now} zoned={zoned} />
        ))}
      </section>
      <section class="internal" aria-labelledby="internal">
        <h2 id="internal">
          <Icon name="lock" /> {internal.title}
        </h2>
        <p class="soft">{inside.length > 0 ? internal.lead : internal.none}</p>
        {inside.map((spoken) => (
          <SpokenView spoken={spoken} now={now} zoned={zoned} />
        ))}
      </section>
    </>
  );
}

function SpokenView({ spoken, now, zoned }: { readonly spoken: Spoken } & Omit<TalkProps, "file">) {
  const { side, who, at, heading, text, answers } = spoken;
  return (
    <article class={`spoken ${side}`}>
      <h3>
        {heading} <span class="soft">{who}</span>
      </h3>
      <p class="when">
        <time datetime={Temporal.Instant.fromEpochMilliseconds(at).toString()}>{momentOf(at, now, zoned)}</time>
      </p>
      <p class="words">{text}</p>
      {answers.length > 0 ? (
        <dl class="given">
          {answers.map(({ question, answer }) => (
            <div>
              <dt>{question}</dt>
              <dd class="words">{answer}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </article>
  );
}

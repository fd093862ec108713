import type { Waiting } from "#queries/channels/waiting.ts";
import { channelsText, outcomeWords } from "#text/console/channels.ts";
import { momentOf } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { Tag } from "#web/ui/blocks.tsx";
import { paths } from "../paths.ts";
import { reasonOf } from "./reason.ts";
import type { ChannelsProps } from "./view.tsx";

/** What waits for a person, oldest first. */
export function WaitingList(props: ChannelsProps & { readonly waiting: readonly Waiting[] }) {
  const { waiting, waitingCount, now, zoned } = props;
  const { language } = zoned;
  const text = say(channelsText, language);
  return (
    <section aria-labelledby="menunggu">
      <h2 id="menunggu">{text.waitingTitle}</h2>
      {waitingCount > waiting.length ? (
        <p class="soft">{fill(text.waitingMore, { count: waitingCount, shown: waiting.length })}</p>
      ) : null}
      {waiting.length === 0 ? <p class="empty">{text.waitingNone}</p> : null}
      <ul class="tray">
        {waiting.map(({ id, outcome, reason, receivedAt, summary }) => (
          <li>
            <p>
              <a href={paths.waiting(id)}>{summary ? summary.subject || text.noSubject : text.unreadable}</a>{" "}
              <Tag mood={outcome === "quarantine" ? "bad" : "info"}>{outcomeWords[outcome][language]}</Tag>
            </p>
            <p class="soft">
              {[summary?.name || summary?.from, momentOf(receivedAt, now, zoned)].filter(Boolean).join(" · ")}
            </p>
            <p>{reasonOf(reason, language)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { recordedOutcomes } from "#queries/channels/recorded.ts";
import { channelsText, outcomeWords } from "#text/console/channels.ts";
import { dayOf } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { Across } from "#web/sop/across.tsx";
import { Details } from "#web/ui/blocks.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { paths } from "../paths.ts";
import type { ChannelsProps } from "./view.tsx";

const outcomes = ["complaint", "message", "automatic", "tray", "quarantine", "duplicate"] as const;

/** What was received each day by each channel is the sum of what it became; below, what of days before is not finished. */
export function Balance(props: ChannelsProps) {
  const { lines, older, zoned } = props;
  const text = say(channelsText, zoned.language);
  return (
    <section aria-labelledby="neraca">
      <h2 id="neraca">{text.balanceTitle}</h2>
      {lines.length > 0 ? <Lines {...props} lines={lines} /> : <p class="empty">{text.balanceNone}</p>}
      {older.length > 0 ? (
        <Details summary={fill(text.older, { count: older.length })}>
          <p class="soft">{text.olderLead}</p>
          <Lines {...props} lines={older} />
        </Details>
      ) : null}
    </section>
  );
}

function Lines({ lines, decides, channelName, zoned: { language } }: ChannelsProps) {
  const text = say(channelsText, language);
  const columns = [
    text.day,
    text.channel,
    text.received,
    ...outcomes.map((outcome) => outcomeWords[outcome][language]),
  ];
  return (
    <Across labelledBy="neraca">
      <table class="balance">
        <thead>
          <tr>
            {[...columns, text.unread, text.difference].map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ day, channel, received, became, unread, difference }) => (
            <tr>
              <th scope="row">{dayOf(day, language)}</th>
              <td>{channelName(channel)}</td>
              <td class="sum">
                <Label words={text.received} />
                {received}
              </td>
              {outcomes.map((outcome) => (
                <td class={became[outcome] === 0 ? "none" : undefined}>
                  <Label words={outcomeWords[outcome][language]} />
                  {decides && became[outcome] > 0 && recordedOutcomes.some((each) => each === outcome) ? (
                    <a
                      href={paths.recordedMail(day, outcome)}
                      aria-label={`${outcomeWords[outcome][language]}, ${dayOf(day, language)}: ${became[outcome]}`}
                    >
                      {became[outcome]}
                    </a>
                  ) : (
                    became[outcome]
                  )}
                </td>
              ))}
              <td class={unread === 0 ? "none" : undefined}>
                <Label words={text.unread} />
                {unread}
              </td>
              <td>
                <Label words={text.difference} />
                {difference === 0 ? (
                  text.balanced
                ) : (
                  <strong class="wrong">
                    <Icon name="late" /> {difference}
                  </strong>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Across>
  );
}

/** What a number counts, on a phone, where a line stands by itself below no heading. */
function Label({ words }: { readonly words: string }) {
  return <span class="label">{words} </span>;
}

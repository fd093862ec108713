import type { Alarm, BalanceLine } from "#queries/channels/balance.ts";
import type { DeadLetter } from "#queries/channels/dead-letters.ts";
import type { Waiting } from "#queries/channels/waiting.ts";
import type { Instant } from "#lib/time.ts";
import { channelsText } from "#text/console/channels.ts";
import { dayOf, momentOf, type Zoned } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { Notice } from "#web/ui/blocks.tsx";
import { Shell, type Around } from "../shell.tsx";
import { Balance } from "./balance.tsx";
import { DeadLetters } from "./dead-letters.tsx";
import { RecordedList, type RecordedProps } from "./recorded-list.tsx";
import { WaitingList } from "./waiting-list.tsx";

export interface ChannelsProps {
  readonly around: Around;
  readonly alarms: readonly Alarm[];
  readonly lines: readonly BalanceLine[];
  /** Null for who only looks at the balance. */
  readonly waiting: readonly Waiting[] | null;
  readonly dead: readonly DeadLetter[] | null;
  readonly decides: boolean;
  /** The mail behind a number of the balance. */
  readonly recorded: RecordedProps | null;
  readonly channelName: (id: string) => string;
  /** What was just done. */
  readonly done: "decided" | "sentAgain" | null;
  readonly now: Instant;
  readonly zoned: Zoned;
}

/** Everything that came in, and what it became. */
export function ChannelsPage(props: ChannelsProps) {
  const { around, waiting, dead, recorded, done, zoned } = props;
  const text = say(channelsText, zoned.language);
  return (
    <Shell title={text.title} around={around}>
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft">{text.lead}</p>
      </div>
      {done ? <Notice mood="good">{text[done]}</Notice> : null}
      <Alarms {...props} />
      {waiting ? <WaitingList {...props} waiting={waiting} /> : null}
      {dead ? <DeadLetters {...props} dead={dead} /> : null}
      <Balance {...props} />
      {recorded ? <RecordedList {...props} recorded={recorded} /> : null}
    </Shell>
  );
}

function Alarms({ alarms, channelName, now, zoned }: ChannelsProps) {
  const text = say(channelsText, zoned.language);
  const at = (instant: Instant) => momentOf(instant, now, zoned);
  const sentence = (alarm: Alarm): string => {
    switch (alarm.kind) {
      case "unread":
        return fill(text.alarmUnread, { count: alarm.count, since: at(alarm.since) });
      case "unsent":
        return fill(text.alarmUnsent, { count: alarm.count, since: at(alarm.since), error: alarm.error });
      case "unheard":
        return fill(text.alarmUnheard, { since: at(alarm.since) });
      case "missed":
        return fill(text.alarmMissed, { count: alarm.count, at: at(alarm.at) });
      case "difference": {
        const where = { channel: channelName(alarm.channel), day: dayOf(alarm.day, zoned.language) };
        return fill(text.alarmDifference, { count: alarm.count, ...where });
      }
      case "silent":
        return fill(text.alarmSilent, { channel: channelName(alarm.channel), since: at(alarm.since) });
    }
  };
  if (alarms.length === 0) return <p class="soft">{text.allWell}</p>;
  return (
    <Notice mood="warn" title={text.alarmsTitle}>
      <ul>
        {alarms.map((alarm) => (
          <li>{sentence(alarm)}</li>
        ))}
      </ul>
    </Notice>
  );
}

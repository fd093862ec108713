import type { Alarm } from "#queries/channels/alarm.ts";
import type { Instant } from "#lib/time.ts";
import { channelsText } from "#text/console/channels.ts";
import { dayOf, momentOf } from "#text/when.ts";
import { fill, say } from "#text/words.ts";
import { Details, Notice } from "#web/ui/blocks.tsx";
import type { ChannelsProps } from "./view.tsx";

/** What somebody should look at now; what is long ago and not mended stands in one line with its list. */
export function Alarms(props: ChannelsProps) {
  const { alarms, olderAlarms, zoned } = props;
  const text = say(channelsText, zoned.language);
  if (alarms.length + olderAlarms.length === 0) return <p class="soft">{text.allWell}</p>;
  return (
    <Notice mood="warn" title={text.alarmsTitle}>
      {alarms.length > 0 ? (
        <ul>
          {alarms.map((alarm) => (
            <li>{sentenceOf(alarm, props)}</li>
          ))}
        </ul>
      ) : null}
      {olderAlarms.length > 0 ? (
        <Details summary={fill(text.olderAlarms, { count: olderAlarms.length })}>
          <ul>
            {olderAlarms.map((alarm) => (
              <li>{sentenceOf(alarm, props)}</li>
            ))}
          </ul>
        </Details>
      ) : null}
    </Notice>
  );
}

function sentenceOf(alarm: Alarm, { channelName, outside, now, zoned }: ChannelsProps): string {
  const text = say(channelsText, zoned.language);
  const at = (instant: Instant) => momentOf(instant, now, zoned);
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
    case "unopenable": {
      const turn = outside.length > 0 ? ` ${fill(text.alarmOutside, { outside: outside.join("; ") })}` : "";
      return fill(text.alarmUnopenable, { count: alarm.count }) + turn;
    }
    case "silent":
      return fill(text.alarmSilent, { channel: channelName(alarm.channel), since: at(alarm.since) });
  }
}

import type { Moments } from "#commands/intake/take-back.ts";
import type { Alarm } from "#queries/channels/alarm.ts";
import type { BalanceLine } from "#queries/channels/balance.ts";
import type { DeadLetters as Dead } from "#queries/channels/dead-letters.ts";
import type { Waiting } from "#queries/channels/waiting.ts";
import type { Instant } from "#lib/time.ts";
import { channelsText } from "#text/console/channels.ts";
import type { Zoned } from "#text/when.ts";
import { say } from "#text/words.ts";
import { Notice } from "#web/ui/blocks.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { Button } from "#web/ui/button.tsx";
import { paths } from "../paths.ts";
import { Shell, type Around } from "../shell.tsx";
import { Alarms } from "./alarms.tsx";
import { Balance } from "./balance.tsx";
import { DeadLetters } from "./dead-letters.tsx";
import type { Done } from "./done.ts";
import { RecordedList, type RecordedProps } from "./recorded-list.tsx";
import { WaitingList, type Dismissing } from "./waiting-list.tsx";

export interface ChannelsProps {
  readonly around: Around;
  readonly alarms: readonly Alarm[];
  /** Of days before those of the balance. */
  readonly olderAlarms: readonly Alarm[];
  readonly lines: readonly BalanceLine[];
  /** Days before those that are not finished. */
  readonly older: readonly BalanceLine[];
  /** Null for who only looks at the balance. */
  readonly waiting: readonly Waiting[] | null;
  /** How many wait in all. */
  readonly waitingCount: number;
  readonly dismissing: Dismissing;
  readonly dead: Dead | null;
  readonly decides: boolean;
  /** The mail behind a number of the balance. */
  readonly recorded: RecordedProps | null;
  readonly channelName: (id: string) => string;
  /** Whom to turn to outside the office. */
  readonly outside: readonly string[];
  readonly done: Done | null;
  readonly now: Instant;
  readonly zoned: Zoned;
}

/** Everything that came in, and what it became. */
export function ChannelsPage(props: ChannelsProps) {
  const { around, waiting, dead, recorded, done, dismissing, zoned } = props;
  const text = say(channelsText, zoned.language);
  const wrong = Object.keys(dismissing.errors).length > 0;
  const scripts = waiting && waiting.length > 0 ? ["console-choose.js"] : [];
  return (
    <Shell {...{ title: text.title, around, wrong, scripts }}>
      <ErrorSummary errors={dismissing.errors} language={zoned.language} />
      <div class="page-head">
        <h1>{text.title}</h1>
        <p class="soft">{text.lead}</p>
      </div>
      {done ? (
        <div role="status">
          <Notice mood={done.vain ? "warn" : "good"}>
            <p>{done.words}</p>
            {done.undo ? <Undo {...done.undo} label={text.takeBack} /> : null}
          </Notice>
        </div>
      ) : null}
      <Alarms {...props} />
      {waiting ? <WaitingList {...props} waiting={waiting} /> : null}
      {dead ? <DeadLetters {...props} dead={dead} /> : null}
      <Balance {...props} />
      {recorded ? <RecordedList {...props} recorded={recorded} /> : null}
    </Shell>
  );
}

function Undo({ from, until, label }: Moments & { readonly label: string }) {
  return (
    <form method="post" action={paths.takingBack}>
      <input type="hidden" name="dari" value={String(from)} />
      <input type="hidden" name="sampai" value={String(until)} />
      <Button look="quiet">{label}</Button>
    </form>
  );
}

import { sql } from "kysely";
import type { Tx } from "#commands/transaction.ts";
import { DAY, type Instant } from "#lib/time.ts";

/** A channel that was used at least so often in the days before it fell silent has a usual pause. */
const LEAST_RECEIVED = 10;
const USUAL_OF = 60 * DAY;

/**
 * Channels by which nothing has come for longer than is usual, since when. What is usual is learnt from the time before
 * the silence, so that one that lasts is said for as long as it lasts. A channel that the SOP no longer has is none.
 */
export async function silentChannels(
  tx: Tx,
  office: string,
  channels: readonly string[],
  now: Instant,
): Promise<readonly { readonly channel: string; readonly since: Instant }[]> {
  // The longest pause but one in twenty is usual; twice that, and more than a day, is not. Of a channel that was heard
  // within a day nothing more is read: nearly always that is each of them.
  const { rows } = await sql<{ channel: string; since: Date }>`
    select asked.channel, last.received_at as since
    from unnest(${channels}::text[]) as asked (channel)
      join lateral (
        select received_at from intake where office = ${office} and intake.channel = asked.channel
        order by received_at desc limit 1) as last on last.received_at < ${new Date(now - DAY)}
      join lateral (
        select count(*) as received, percentile_cont(0.95) within group (order by pause) as usual
        from (
          select received_at - lag(received_at) over (order by received_at) as pause
          from intake where office = ${office} and intake.channel = asked.channel
            and received_at >= last.received_at - ${USUAL_OF / DAY} * interval '1 day') as pauses) as before on true
    where before.received >= ${LEAST_RECEIVED}
      and ${new Date(now)}::timestamptz - last.received_at > 2 * before.usual`.execute(tx);
  return rows.map(({ channel, since }) => ({ channel, since: since.getTime() }));
}

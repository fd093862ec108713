import { sql, type RawBuilder } from "kysely";
import type { Context } from "#commands/context.ts";
import type { Tx } from "#commands/transaction.ts";
import type { Day } from "#lib/time.ts";
import type { IntakeOutcome } from "#store/intake-tables.ts";
import { inOffice } from "#store/in-office.ts";

/** What came in by one channel on one day of the office's calendar, and what became of it. */
export interface BalanceLine {
  readonly day: Day;
  readonly channel: string;
  readonly received: number;
  readonly became: Readonly<Record<IntakeOutcome, number>>;
  /** Not read yet. */
  readonly unread: number;
  /** Of tray and quarantine what nobody has decided yet. */
  readonly waiting: number;
  /** What is in no column: anything but 0 is an alarm. */
  readonly difference: number;
}

/** Days, whole ones of the office's calendar, that are looked at as a whole; of those before only what is unfinished. */
const DAYS = 14;

/**
 * Each channel and day with anything, the latest first, of the last fourteen days. What is said to have become a
 * complaint or a message counts only where that complaint's record holds the event, so that what got lost on the way
 * shows; only the question where it is leaves no event.
 */
export function balance(ctx: Context, office: string, timeZone: string): Promise<readonly BalanceLine[]> {
  const since = firstDay(ctx, timeZone);
  return inOffice(ctx.db, office, (tx) =>
    linesOf(tx, timeZone, sql`from intake where intake.office = ${office} and received_at >= ${since}`),
  );
}

/**
 * The same of each day before those that does not balance, or holds something that is not read or waits for a person:
 * nothing unfinished is ever out of sight.
 */
export function olderLines(ctx: Context, office: string, timeZone: string): Promise<readonly BalanceLine[]> {
  const since = firstDay(ctx, timeZone);
  const unfinished = sql`
    select channel, day from channel_difference where office = ${office}
    union select channel, (received_at at time zone ${timeZone})::date from intake
      where office = ${office} and outcome is null and received_at < ${since}
    union select channel, (received_at at time zone ${timeZone})::date from intake
      where office = ${office} and outcome in ('tray', 'quarantine') and decided_at is null and received_at < ${since}`;
  return inOffice(ctx.db, office, async (tx) => {
    const { rows: days } = await sql<{ channel: string; day: string }>`
      select channel, day::text from (${unfinished}) as unfinished`.execute(tx);
    // Nearly always there are none, and nothing further back is read.
    if (days.length === 0) return [];
    const asked = sql`unnest(${days.map(({ channel }) => channel)}::text[], ${days.map(({ day }) => day)}::date[])`;
    const lines = await linesOf(
      tx,
      timeZone,
      sql`from ${asked} as unfinished (channel, day) cross join lateral (
        select * from intake where intake.office = ${office} and intake.channel = unfinished.channel
          and received_at < ${since}
          and received_at >= unfinished.day::timestamp at time zone ${timeZone}
          and received_at < (unfinished.day + 1)::timestamp at time zone ${timeZone} offset 0) as intake`,
    );
    return lines.filter(({ difference, unread, waiting }) => difference !== 0 || unread + waiting > 0);
  });
}

/** The lines that do not balance, of all days there are: too slow to be asked by whoever looks. */
export async function unbalanced(tx: Tx, office: string, timeZone: string): Promise<readonly BalanceLine[]> {
  const lines = await linesOf(tx, timeZone, sql`from intake where intake.office = ${office}`);
  return lines.filter(({ difference }) => difference !== 0);
}

/** When the first of the days begins that are looked at as a whole. */
function firstDay(ctx: Context, timeZone: string) {
  const today = sql`date_trunc('day', ${new Date(ctx.now())}::timestamptz at time zone ${timeZone})`;
  return sql`(${today} - ${DAYS - 1} * interval '1 day') at time zone ${timeZone}`;
}

type Sums = Record<IntakeOutcome | "received" | "unread" | "waiting", number> & { day: Day; channel: string };

async function linesOf(tx: Tx, timeZone: string, from: RawBuilder<unknown>): Promise<readonly BalanceLine[]> {
  const { rows } = await sql<Sums>`
    select to_char(received_at at time zone ${timeZone}, 'YYYY-MM-DD') as day, its.channel, count(*)::int as received,
      count(*) filter (where outcome is null)::int as unread,
      count(*) filter (where outcome in ('tray', 'quarantine') and decided_at is null)::int as waiting,
      count(event.seq) filter (where outcome = 'complaint')::int as complaint,
      count(its.complaint) filter (where outcome = 'message' and (event.seq is not null or reason = 'status'))::int
        as message,
      count(*) filter (where outcome = 'automatic')::int as automatic,
      count(*) filter (where outcome = 'tray')::int as tray,
      count(*) filter (where outcome = 'quarantine')::int as quarantine,
      count(*) filter (where outcome = 'duplicate')::int as duplicate
    from (select intake.* ${from}) as its
      left join lateral (
        select seq from complaint_event where complaint_event.complaint = its.complaint and complaint_event.seq = its.seq
        limit 1) as event on true
    group by 1, 2 order by 1 desc, 2`.execute(tx);
  return rows.map(({ day, channel, received, unread, waiting, ...became }) => {
    const sum = Object.values(became).reduce((all, each) => all + each, unread);
    return { day, channel, received, unread, waiting, became, difference: received - sum };
  });
}

import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import type { Day, Instant } from "#lib/time.ts";
import { DAY } from "#lib/time.ts";
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
  /** What is in no column: anything but 0 is an alarm. */
  readonly difference: number;
}

/**
 * Each channel and day with anything, the latest first, of the last `days` days. What is said to have become a complaint
 * or a message counts only where that complaint's record holds the event, so that what got lost on the way shows; only the
 * question where it is leaves no event.
 */
export function balance(ctx: Context, office: string, timeZone: string, days: number): Promise<readonly BalanceLine[]> {
  const from = new Date(ctx.now() - days * DAY);
  return inOffice(ctx.db, office, async (tx) => {
    const { rows } = await sql<Record<IntakeOutcome | "received" | "unread", number> & { day: Day; channel: string }>`
      select to_char(received_at at time zone ${timeZone}, 'YYYY-MM-DD') as day, channel, count(*)::int as received,
        count(*) filter (where outcome is null)::int as unread,
        count(event.seq) filter (where outcome = 'complaint')::int as complaint,
        count(intake.complaint) filter (where outcome = 'message' and (event.seq is not null or reason = 'status'))::int
          as message,
        count(*) filter (where outcome = 'automatic')::int as automatic,
        count(*) filter (where outcome = 'tray')::int as tray,
        count(*) filter (where outcome = 'quarantine')::int as quarantine,
        count(*) filter (where outcome = 'duplicate')::int as duplicate
      from intake left join complaint_event event on event.complaint = intake.complaint and event.seq = intake.seq
      where intake.office = ${office} and received_at >= ${from}
      group by 1, 2 order by 1 desc, 2`.execute(tx);
    return rows.map(({ day, channel, received, unread, ...became }) => {
      const sum = Object.values(became).reduce((all, each) => all + each, unread);
      return { day, channel, received, unread, became, difference: received - sum };
    });
  });
}

/** What is wrong with the ways in and out now; an empty list is good news. */
export type Alarm =
  | { readonly kind: "unread"; readonly count: number; readonly since: Instant }
  | { readonly kind: "unsent"; readonly count: number; readonly since: Instant; readonly error: string }
  | { readonly kind: "unheard"; readonly since: Instant }
  | { readonly kind: "missed"; readonly count: number; readonly at: Instant }
  | { readonly kind: "difference"; readonly count: number; readonly channel: string; readonly day: Day }
  | { readonly kind: "silent"; readonly channel: string; readonly since: Instant };

/** The lines that don't balance, as alarms. */
export function differences(lines: readonly BalanceLine[]): readonly Alarm[] {
  return lines
    .filter(({ difference }) => difference !== 0)
    .map(({ difference, channel, day }) => ({ kind: "difference", count: difference, channel, day }));
}

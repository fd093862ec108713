import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { HOUR, MINUTE } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { Alarm } from "./alarm.ts";
import { silentChannels } from "./silent-channels.ts";

/** What came in should have been read within this time. */
const READ_WITHIN = 10 * MINUTE;
/** What was tried and is still here after this long has met a trouble that somebody must mend. */
const SENT_WITHIN = HOUR;
/** A mailbox that is connected is asked every minute. */
const HEARD_WITHIN = 10 * MINUTE;

/** Everything about the channels that somebody should look at now. */
export async function alarms(ctx: Context, office: string): Promise<readonly Alarm[]> {
  const now = ctx.now();
  const { sop } = await ctx.procedures.inForce(office);
  return inOffice(ctx.db, office, async (tx) => {
    const unread = await sql<{ count: number; since: Date | null }>`
      select count(*)::int as count, min(received_at) as since from intake
      where office = ${office} and outcome is null and received_at < ${new Date(now - READ_WITHIN)}`.execute(tx);
    const unsent = await sql<{ count: number; since: Date | null; error: string | null }>`
      select count(*)::int as count, min(coalesce(requeued_at, created_at)) as since,
        mode() within group (order by last_error) as error from outbox
      where office = ${office} and state in ('sending', 'temporary_failure') and attempts > 1
        and coalesce(requeued_at, created_at) < ${new Date(now - SENT_WITHIN)}
        and last_error is distinct from 'automatic_cap'`.execute(tx);
    const mailboxes = await sql<{ heard_at: Date; missed: number; checked_at: Date | null }>`
      select heard_at, missed, checked_at from mailbox_position where office = ${office}`.execute(tx);
    const silent = await silentChannels(
      tx,
      office,
      sop.channels.map(({ id }) => id),
      now,
    );
    const { count = 0, since = null } = unread.rows[0] ?? {};
    const letters = unsent.rows[0]!;
    return [
      ...(letters.since
        ? [{ kind: "unsent" as const, ...letters, since: letters.since.getTime(), error: letters.error ?? "" }]
        : []),
      ...(count > 0 && since ? [{ kind: "unread" as const, count, since: since.getTime() }] : []),
      ...mailboxes.rows.flatMap(({ heard_at, missed, checked_at }) => [
        ...(now - heard_at.getTime() > HEARD_WITHIN ? [{ kind: "unheard" as const, since: heard_at.getTime() }] : []),
        ...(missed > 0 && checked_at ? [{ kind: "missed" as const, count: missed, at: checked_at.getTime() }] : []),
      ]),
      ...silent.map(({ channel, since: last }) => ({ kind: "silent" as const, channel, since: last })),
    ];
  });
}

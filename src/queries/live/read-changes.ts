import { sql, type Transaction } from "kysely";
import type { Context } from "#commands/context.ts";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { Tables } from "#store/tables.ts";
import { WRITING_FOR } from "../writing/read-writing.ts";

/** One thing that happened to a complaint. */
export interface Change {
  readonly complaint: string;
  readonly seq: number;
}

/** How far an office's record was read: its chain up to a place, and what is committed and not linked yet. */
export interface ReadTo {
  readonly linked: number;
  readonly waiting: ReadonlySet<string>;
}

export interface Changes {
  readonly changes: readonly Change[];
  /** Ids of those who are writing now, by complaint. */
  readonly writers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly to: ReadTo;
}

/** Longer than a page takes to open. */
const LOOK_BACK = 10_000;
/** More than happens in a second: what is beyond comes with the next look. */
const MOST = 1000;

/**
 * What was committed in an office since it was last read. A row is in the list of what waits for sealing from its
 * commit on, and in the chain from the moment it leaves that list; one statement looks at both, so nothing that was
 * committed late is missed, as it would be by a number given out before. Null as `from` begins a few seconds ago: who
 * asks has opened a page since.
 */
export function readChanges(ctx: Context, office: string, from: ReadTo | null): Promise<Changes> {
  return inOffice(ctx.db, office, async (tx) => {
    const linkedTo = from?.linked ?? (await linkedBefore(tx, office, ctx.now() - LOOK_BACK));
    const { rows } = await sql<{ complaint: string; seq: number; position: number | null; last: number }>`
      with ends as (select coalesce(max(position), 0) as last from chain_link where office = ${office})
      select row as complaint, seq, null::bigint as position, last from unsealed, ends
        where office = ${office} and kind = 'complaint_event'
      union all
      (select row, seq, position, last from chain_link, ends
        where office = ${office} and kind = 'complaint_event' and position > ${linkedTo}
        order by position limit ${MOST})
      union all
      select null, 0, null, last from ends`.execute(tx);
    const found = rows.filter(({ complaint }) => complaint !== null);
    const linked = found.flatMap(({ position }) => position ?? []);
    const full = linked.length === MOST;
    const waiting = found.filter(({ position }) => position === null).map(keyOf);
    const writing = await tx
      .selectFrom("staff_draft")
      .select(["complaint", "staff"])
      .where("office", "=", office)
      .where("kept_at", ">", new Date(ctx.now() - WRITING_FOR))
      .execute();
    return {
      changes: found.filter((row) => !from?.waiting.has(keyOf(row))),
      writers: byComplaint(writing),
      to: { linked: full ? Math.max(...linked) : (rows[0]?.last ?? 0), waiting: new Set(waiting) },
    };
  });
}

async function linkedBefore(tx: Transaction<Tables>, office: string, at: Instant): Promise<number> {
  const link = await tx
    .selectFrom("chain_link")
    .select("position")
    .where("office", "=", office)
    .where("sealed_at", "<", new Date(at))
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  return link?.position ?? 0;
}

const keyOf = ({ complaint, seq }: Change) => `${complaint} ${seq}`;

function byComplaint(rows: readonly { complaint: string; staff: string }[]) {
  const writers = new Map<string, Set<string>>();
  for (const { complaint, staff } of rows) writers.set(complaint, (writers.get(complaint) ?? new Set()).add(staff));
  return writers;
}

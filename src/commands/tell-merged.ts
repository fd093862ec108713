import { sql } from "kysely";
import type { ComplaintEvent } from "#complaints/events.ts";
import type { Complaint } from "#complaints/types.ts";
import type { Context } from "./context.ts";
import { UNMERGED } from "./goes-on-in.ts";
import { loadComplaint } from "./load.ts";
import { outboxRow } from "./notices.ts";
import type { Tx } from "./transaction.ts";

/** The letter's moment. Its words are the program's own: what the tracking page shows of the complaint that goes on. */
const MOMENT = "merged_answer";

/**
 * The answer of a complaint that goes on is the answer of those merged into it: their complainants are written to as
 * well, when it is given or, where it was given before, with the merge. Whoever no letter reaches reads it on the
 * tracking page.
 */
export async function tellMerged(
  ctx: Context,
  tx: Tx,
  complaint: Complaint,
  events: readonly ComplaintEvent[],
): Promise<void> {
  const base = complaint.version - events.length;
  for (const [index, event] of events.entries()) {
    if (event.type === "responded") {
      const seq = base + index + 1;
      for (const id of await mergedInto(tx, complaint.id)) await tell(ctx, tx, id, { of: complaint.id, seq });
    }
    if (event.type === "merged") {
      const answer = await answerOf(tx, event.into);
      if (answer)
        for (const id of [complaint.id, ...(await mergedInto(tx, complaint.id))]) await tell(ctx, tx, id, answer);
    }
  }
}

/** The event that a letter tells of: its complaint and number. */
interface Answer {
  readonly of: string;
  readonly seq: number;
}

/** Told once: a merge that is undone and made again tells again only what was let go in between. */
async function tell(ctx: Context, tx: Tx, id: string, { of, seq }: Answer): Promise<void> {
  const merged = await loadComplaint(tx, { id });
  const row = merged && !merged.anonymous ? await outboxRow(ctx, tx, merged) : null;
  if (!row) return;
  const letter = { ...row({ moment: MOMENT, seq, answers: null }), tells_of: of };
  await tx
    .insertInto("outbox")
    .values(letter)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const now = new Date(ctx.now());
  await tx
    .updateTable("outbox")
    .set({ state: "created", attempts: 0, next_at: now, requeued_at: now, last_error: null })
    .where("complaint", "=", id)
    .where("moment", "=", MOMENT)
    .where("tells_of", "=", of)
    .where("seq", "=", seq)
    .where("last_error", "=", UNMERGED)
    .execute();
}

/** Those that go on under a complaint, also by way of another. */
async function mergedInto(tx: Tx, id: string): Promise<string[]> {
  const found = await sql<{ id: string }>`
    with recursive merged as (
      select c.id from complaint c where c.merged_into = ${id}
      union select c.id from complaint c join merged on c.merged_into = merged.id)
    select id from merged where id <> ${id}`.execute(tx);
  return found.rows.map((row) => row.id);
}

/** The latest response of the complaint that goes on, where it has one. */
async function answerOf(tx: Tx, into: string): Promise<Answer | null> {
  const target = await loadComplaint(tx, { id: into });
  if (!target?.response) return null;
  const said = await tx
    .selectFrom("message")
    .select("seq")
    .where("complaint", "=", target.id)
    .where("kind", "=", "response")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return said ? { of: target.id, seq: said.seq } : null;
}

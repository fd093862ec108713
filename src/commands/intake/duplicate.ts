import { sql } from "kysely";
import type { Context } from "../context.ts";
import type { Tx } from "../transaction.ts";
import { messageIdHash } from "./find-thread.ts";
import type { Arrival } from "./arrival.ts";

/** The mail that another one repeats. */
export interface Original {
  readonly id: string;
  readonly complaint: string | null;
}

/**
 * What this mail repeats: the same bytes, or the same Message-ID with the same sender, subject and words, fetched once
 * more by another way. Null when it is new. Programs that use a Message-ID twice for different words are not believed.
 */
export async function duplicateOf(ctx: Context, tx: Tx, { id, office, mail }: Arrival): Promise<Original | null> {
  const same = await tx
    .selectFrom("intake as other")
    .innerJoin("intake as this", "this.hash", "other.hash")
    .select(["other.id", "other.complaint"])
    .where("this.id", "=", id)
    .where("other.id", "<>", id)
    .where("other.office", "=", office)
    .where("other.wrapped", "is not", null)
    .where("other.outcome", "<>", "duplicate")
    .executeTakeFirst();
  if (same || !mail.messageId) return same ?? null;
  const known = await tx
    .selectFrom("incoming_message_id as known")
    .innerJoin("intake", "intake.id", "known.intake")
    .select(["intake.id", "known.complaint"])
    .where("known.office", "=", office)
    .where("known.hash", "=", messageIdHash(ctx, mail.messageId))
    .where("known.content", "=", contentHash(ctx, mail))
    .where("known.intake", "<>", id)
    .where("intake.outcome", "<>", "duplicate")
    .executeTakeFirst();
  return known ?? null;
}

/** Its copy got an ending while this one was being read. */
export class CopyWasFaster extends Error {
  override readonly name = "CopyWasFaster";
}

/**
 * Notes under which Message-ID a mail came, at the end of the transaction that gives it its ending, so that answers to
 * it, and itself once more, are known. Two copies that are read at one time wait for each other here: the slower one
 * gets `CopyWasFaster`, which undoes what it had made.
 */
export async function remember(ctx: Context, tx: Tx, arrival: Arrival, complaint: string | null) {
  const { office, mail } = arrival;
  const names = [contentHash(ctx, mail), ...(mail.messageId ? [messageIdHash(ctx, mail.messageId)] : [])];
  for (const name of names.toSorted(Buffer.compare))
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${office} ${name.toString("hex")}`}, 0))`.execute(tx);
  if (!arrival.copy && (await duplicateOf(ctx, tx, arrival))) throw new CopyWasFaster();
  await noteMessageId(ctx, tx, arrival, complaint);
}

/** The same of a copy, which is known to be one. */
export async function noteMessageId(ctx: Context, tx: Tx, { id, office, mail }: Arrival, complaint: string | null) {
  if (!mail.messageId) return;
  const row = { office, hash: messageIdHash(ctx, mail.messageId), content: contentHash(ctx, mail) };
  await tx
    .insertInto("incoming_message_id")
    .values({ ...row, intake: id, complaint })
    .onConflict((conflict) => conflict.columns(["office", "hash", "intake"]).doUpdateSet({ complaint }))
    .execute();
}

function contentHash(ctx: Context, { from, subject, text, quoted }: Arrival["mail"]): Buffer {
  return ctx.keys.hash("mail content", JSON.stringify([from.address, subject, text, quoted]));
}

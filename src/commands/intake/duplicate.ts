import type { Context } from "../context.ts";
import type { Tx } from "../transaction.ts";
import { messageIdHash } from "./find-thread.ts";
import type { Arrival } from "./handle.ts";

/**
 * What this mail repeats: the same bytes, or the same Message-ID with the same sender, subject and words, fetched once
 * more by another way. Null when it is new. Programs that use a Message-ID twice for different words are not believed.
 */
export async function duplicateOf(
  ctx: Context,
  tx: Tx,
  { id, office, mail }: Arrival,
): Promise<{ readonly complaint: string | null } | null> {
  const same = await tx
    .selectFrom("intake as other")
    .innerJoin("intake as this", "this.hash", "other.hash")
    .select("other.complaint")
    .where("this.id", "=", id)
    .where("other.id", "<>", id)
    .where("other.office", "=", office)
    .where("other.wrapped", "is not", null)
    .where("other.outcome", "is not", null)
    .executeTakeFirst();
  if (same || !mail.messageId) return same ?? null;
  const known = await tx
    .selectFrom("incoming_message_id")
    .select("complaint")
    .where("office", "=", office)
    .where("hash", "=", messageIdHash(ctx, mail.messageId))
    .where("content", "=", contentHash(ctx, mail))
    .where("intake", "<>", id)
    .executeTakeFirst();
  return known ?? null;
}

/** Notes under which Message-ID it came, so that answers to it, and itself once more, are known. */
export async function remember(ctx: Context, tx: Tx, { id, office, mail }: Arrival, complaint: string | null) {
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

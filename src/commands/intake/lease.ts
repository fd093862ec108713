import { unsealWith } from "#lib/keys.ts";
import type { Context } from "../context.ts";
import type { Tx } from "../transaction.ts";
import { intakeKey } from "./intake-key.ts";

/** What a reader has taken up. */
export type Leased = NonNullable<Awaited<ReturnType<typeof lease>>>;

/** Milliseconds after which a reader that was cut off is taken over: longer than reading a mail may take. */
const LEASE = 45_000;
/** Milliseconds until it is tried again after something else than the mail failed: a full disk, the database. */
const TRY_AGAIN = 30_000;
/** The same of an answer whose mail is being read, which mostly takes no longer than a moment. */
export const SOON = 5_000;

/**
 * Takes up something that waits; null when another reader has it or it has its ending. `again`: its last try is still
 * counted although nothing cut it off, so this one is not. `raw` is null when its key is gone; `left`: why it was left to
 * a person when it was stored.
 */
export async function lease(ctx: Context, tx: Tx, id: string, again = false) {
  const now = ctx.now();
  const row = await tx
    .updateTable("intake")
    .set((eb) => ({
      attempts: again ? eb.fn<number>("greatest", ["attempts", eb.lit(1)]) : eb("attempts", "+", 1),
      lease_until: new Date(now + LEASE),
    }))
    .where("id", "=", id)
    .where("outcome", "is", null)
    .where((eb) => eb.or([eb("lease_until", "is", null), eb("lease_until", "<=", new Date(now))]))
    .returning(["id", "office", "complaint", "wrapped", "sealed", "received_at", "attempts", "reason"])
    .executeTakeFirst();
  if (!row) return null;
  const key = await intakeKey(ctx, tx, row);
  const raw = key && unsealWith(key, row.sealed, row.id);
  return { raw, receivedAt: row.received_at.getTime(), attempts: row.attempts, left: row.reason };
}

/**
 * Lets it wait again: it was not cut off, so the try doesn't count. `own`: nothing but itself can have failed; that is
 * counted. `after`: milliseconds until it is due. Gives how often that was so.
 */
export async function putBack(ctx: Context, tx: Tx, id: string, own: boolean, after = TRY_AGAIN): Promise<number> {
  const row = await tx
    .updateTable("intake")
    .set((eb) => ({
      attempts: eb("attempts", "-", 1),
      failures: eb("failures", "+", own ? 1 : 0),
      lease_until: new Date(ctx.now() + after),
    }))
    .where("id", "=", id)
    .where("outcome", "is", null)
    .returning("failures")
    .executeTakeFirst();
  return row?.failures ?? 0;
}

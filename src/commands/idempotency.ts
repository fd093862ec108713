import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Context } from "./context.ts";
import type { Tx } from "./transaction.ts";

/** A request that may come twice. */
export interface Once {
  readonly office: string;
  /** What the key is unique within: `lodge`, or a verb on one complaint. */
  readonly scope: string;
  readonly key: string;
  /** What was asked: the same key with another request is refused. */
  readonly request: unknown;
}

/**
 * Takes the key inside the command's transaction. A second request with the same key waits here until the first has
 * committed, and is then given the complaint it was about; it does nothing again.
 */
export async function takeKey(ctx: Context, tx: Tx, once: Once): Promise<{ readonly done: string | null } | Refusal> {
  const { office, scope, key } = once;
  const request = ctx.keys.hash("request", JSON.stringify(once.request));
  const taken = await tx
    .insertInto("idempotency")
    .values({ office, scope, key, request, complaint: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (taken.numInsertedOrUpdatedRows === 1n) return { done: null };
  const before = await tx
    .selectFrom("idempotency")
    .select(["request", "complaint"])
    .where("scope", "=", scope)
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  if (!before.request.equals(request)) return refuse("idempotency_key_reused");
  return { done: before.complaint };
}

/** Whether a key was used for something that was done. */
export async function isKeyTaken(tx: Tx, scope: string, key: string): Promise<boolean> {
  const taken = tx.selectFrom("idempotency").select("key").where("scope", "=", scope).where("key", "=", key);
  return (await taken.executeTakeFirst()) !== undefined;
}

/** Ties a taken key to what it made. */
export async function settleKey(tx: Tx, { office, scope, key }: Once, complaint: string): Promise<void> {
  await tx
    .updateTable("idempotency")
    .set({ complaint })
    .where("office", "=", office)
    .where("scope", "=", scope)
    .where("key", "=", key)
    .execute();
}

import { loadComplaint, type Which } from "./load.ts";
import type { Tx } from "./transaction.ts";

/**
 * Locks a complaint together with the one that it is to be merged into: an answer given there at the same time would
 * else reach nobody here, since each would look before the other is written down. In the order of their ids, so that two
 * that are merged into each other wait instead of standing in each other's way.
 */
export async function holdMerge(tx: Tx, which: Which): Promise<void> {
  const complaint = await loadComplaint(tx, which);
  if (complaint?.pending?.verb !== "merge") return;
  await tx
    .selectFrom("complaint")
    .select("id")
    .where("id", "in", [complaint.id, complaint.pending.into])
    .orderBy("id")
    .forUpdate()
    .execute();
}

/**
 * Whether the other one is held by now. Not where another merge was asked for between the look and the lock, and somebody
 * is at its target: to wait for them out of order is how two come to wait for each other.
 */
export async function holdsTarget(tx: Tx, target: string): Promise<boolean> {
  const row = tx.selectFrom("complaint").select("id").where("id", "=", target).forUpdate().skipLocked();
  return (await row.executeTakeFirst()) !== undefined;
}

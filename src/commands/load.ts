import type { Complaint } from "#complaints/types.ts";
import type { Tx } from "./transaction.ts";

export type Which = { readonly id: string } | { readonly reference: string };

/** The complaint's state, or null. `lock`: nobody else changes it until the transaction ends. */
export async function loadComplaint(tx: Tx, which: Which, lock = false): Promise<Complaint | null> {
  let query = tx.selectFrom("complaint").select("state");
  query = "id" in which ? query.where("id", "=", which.id) : query.where("reference", "=", which.reference);
  if (lock) query = query.forUpdate();
  return (await query.executeTakeFirst())?.state ?? null;
}

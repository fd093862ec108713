import type { Tx } from "./transaction.ts";

/**
 * Whom a post chosen at lodging names: the one active person who holds it. A post that several hold names nobody until
 * the review says who is meant.
 */
export async function reportedStaff(tx: Tx, post: string | undefined): Promise<string | null> {
  if (!post) return null;
  const holders = await tx
    .selectFrom("staff")
    .select("id")
    .where("post", "=", post)
    .where("disabled_at", "is", null)
    .limit(2)
    .execute();
  return holders.length === 1 ? holders[0]!.id : null;
}

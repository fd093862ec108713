import { unsealWith } from "#lib/keys.ts";
import type { Context } from "./context.ts";
import { wrapping, type SealedIdentity } from "./sealing.ts";
import type { Tx } from "./transaction.ts";

/** The complaint's own key, or null when it was destroyed. */
export async function complaintKey(ctx: Context, tx: Tx, office: string, complaint: string): Promise<Buffer | null> {
  const row = await tx
    .selectFrom("complaint_key")
    .select("wrapped")
    .where("complaint", "=", complaint)
    .executeTakeFirst();
  return row ? ctx.keys.unseal(wrapping(office), row.wrapped, complaint) : null;
}

/** Who the complainant is, or null: anonymous, or the key is gone. */
export async function unsealIdentity(
  ctx: Context,
  tx: Tx,
  office: string,
  complaint: string,
): Promise<SealedIdentity | null> {
  const row = await tx.selectFrom("identity").select("sealed").where("complaint", "=", complaint).executeTakeFirst();
  const key = row && (await complaintKey(ctx, tx, office, complaint));
  const plain = key && unsealWith(key, row.sealed);
  return plain ? (JSON.parse(plain.toString()) as SealedIdentity) : null;
}

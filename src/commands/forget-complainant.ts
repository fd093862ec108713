import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { ComplaintEvent } from "#complaints/events.ts";
import type { Complaint } from "#complaints/types.ts";
import { sealSecret, unsealSecret } from "./attachments/sealed-file.ts";
import type { Context } from "./context.ts";
import { wrapping } from "./sealing.ts";
import type { Tx } from "./transaction.ts";
import { complaintKey } from "./unseal-identity.ts";

/**
 * Where the complainant asked to be forgotten, destroys the complaint's key in the transaction of that event: identity,
 * raw intake and addresses can never be read again. The keys of their files go over to a new key, so that files stay.
 */
export async function forgetComplainant(
  ctx: Context,
  tx: Tx,
  { id, office }: Complaint,
  events: readonly ComplaintEvent[],
): Promise<void> {
  if (!events.some(({ type }) => type === "forgotten")) return;
  // Whatever staff were writing may name them, and was sealed with the key that goes.
  await tx.deleteFrom("staff_draft").where("complaint", "=", id).execute();
  const old = await complaintKey(ctx, tx, office, id);
  const fresh = randomBytes(32);
  const rows = await tx.selectFrom("attachment").select(["id", "sealed"]).where("complaint", "=", id).execute();
  const files = rows.map((row) => {
    const secret = unsealSecret(old, row.sealed);
    // What could not be read before cannot be lost.
    return { id: row.id, sealed: secret ? sealSecret(fresh, secret) : row.sealed };
  });
  const ids = files.map((file) => file.id);
  const sealed = files.map((file) => file.sealed);
  const wrapped = ctx.keys.seal(wrapping(office), fresh, id);
  await sql`select forget_complainant(${id}::uuid, ${wrapped}::bytea, ${ids}::uuid[], ${sealed}::bytea[])`.execute(tx);
}

import type { Complaint } from "#complaints/types.ts";
import type { TakenFile } from "#files/types.ts";
import { newId } from "#lib/id.ts";
import type { Context } from "../context.ts";
import type { Tx } from "../transaction.ts";
import { complaintKey } from "../unseal-identity.ts";
import { rowOf, sealSecret } from "./sealed-file.ts";

/** Puts files that lie durably already beside the event `seq` of a complaint, in its transaction. */
export async function keepTaken(
  ctx: Context,
  tx: Tx,
  { id, office }: Complaint,
  seq: number,
  taken: readonly TakenFile[],
): Promise<void> {
  if (taken.length === 0) return;
  const key = (await complaintKey(ctx, tx, office, id))!;
  const rows = taken.map((file) => ({
    ...{ id: newId(ctx.now()), office, complaint: id, seq, ...rowOf(file) },
    sealed: sealSecret(key, file.secret),
  }));
  await tx.insertInto("attachment").values(rows).execute();
}

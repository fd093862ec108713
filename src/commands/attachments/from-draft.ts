import type { Complaint } from "#complaints/types.ts";
import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Context } from "../context.ts";
import type { Tx } from "../transaction.ts";
import { complaintKey } from "../unseal-identity.ts";
import { rowOf, sealSecret, type DraftAttachment } from "./sealed-file.ts";

/**
 * Moves the files of a form into the complaint that it became, in the same transaction: from then on the complaint's
 * key opens them. They lie durably since they were taken. `repeated`: a form that was sent twice has moved them
 * already; what was added meanwhile follows. Else a file that is gone is a refusal, never a silent loss.
 */
export async function moveFromDraft(
  ctx: Context,
  tx: Tx,
  { id, office }: Complaint,
  files: readonly DraftAttachment[],
  repeated: boolean,
): Promise<Refusal | null> {
  if (files.length === 0) return null;
  const there = await tx
    .deleteFrom("draft_attachment")
    .where(
      "id",
      "in",
      files.map((file) => file.id),
    )
    .returning("id")
    .execute();
  const found = files.filter((file) => there.some((row) => row.id === file.id));
  if (found.length < files.length && !repeated) return refuse("attachment_gone");
  const key = await complaintKey(ctx, tx, office, id);
  if (!key) return refuse("attachment_gone");
  for (const file of found)
    await tx
      .insertInto("attachment")
      .values({ id: file.id, office, complaint: id, seq: 1, ...rowOf(file), sealed: sealSecret(key, file.secret) })
      .execute();
  return null;
}

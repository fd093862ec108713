import type { Complaint } from "#complaints/types.ts";
import type { Context } from "../context.ts";
import { outboxRow } from "../notices.ts";
import type { Tx } from "../transaction.ts";

/**
 * Puts a letter into the outbox that says which files of a mail were not taken, where no other letter goes out because
 * of that mail and says it.
 */
export async function tellLeftFiles(ctx: Context, tx: Tx, complaint: Complaint, intake: string): Promise<void> {
  const { id, version } = complaint;
  const other = tx.selectFrom("outbox").select("id").where("complaint", "=", id).where("seq", "=", version);
  if (await other.executeTakeFirst()) return;
  const row = await outboxRow(ctx, tx, complaint);
  if (!row) return;
  await tx
    .insertInto("outbox")
    .values(row({ moment: "files_left", seq: version, answers: intake }))
    .execute();
}

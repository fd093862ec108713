import type { Complaint } from "#complaints/types.ts";
import type { Context } from "../context.ts";
import { outboxRow } from "../notices.ts";
import type { Tx } from "../transaction.ts";

const MOMENT = "files_left";

/** Letters that a person of the office wrote: whoever answers one of these is in talk with a person. */
const byPersons = ["inquired", "message", "responded"];

/**
 * Puts a letter into the outbox that says which files of a mail were not taken, where no other letter goes out because
 * of that mail and says it. Once, until a person of the office has written: a program without a mark, which adds its
 * card to each of its answers, would be answered each time.
 */
export async function tellLeftFiles(ctx: Context, tx: Tx, complaint: Complaint, intake: string): Promise<void> {
  const { id, version } = complaint;
  const other = tx.selectFrom("outbox").select("id").where("complaint", "=", id).where("seq", "=", version);
  // A letter that tells of another complaint bears that one's number.
  if (await other.where("tells_of", "is", null).executeTakeFirst()) return;
  if (await toldSince(tx, id)) return;
  const row = await outboxRow(ctx, tx, complaint);
  if (!row) return;
  await tx
    .insertInto("outbox")
    .values(row({ moment: MOMENT, seq: version, answers: intake }))
    .execute();
}

/** Whether such a letter was written after the last one that a person wrote. */
async function toldSince(tx: Tx, complaint: string): Promise<boolean> {
  const last = await tx
    .selectFrom("outbox")
    .select("moment")
    .where("complaint", "=", complaint)
    .where("moment", "in", [MOMENT, ...byPersons])
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return last?.moment === MOMENT;
}

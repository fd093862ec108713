import type { Complaint } from "#complaints/types.ts";
import type { Context } from "../context.ts";
import { outboxRow } from "../notices.ts";
import type { Tx } from "../transaction.ts";

/** Puts a letter into the outbox that says where a complaint is, as an answer to what came in. */
export async function answerStatus(ctx: Context, tx: Tx, complaint: Complaint, intake: string): Promise<void> {
  const row = await outboxRow(ctx, tx, complaint);
  if (!row) return;
  await tx
    .insertInto("outbox")
    .values(row({ moment: "status", seq: complaint.version, answers: intake }))
    .execute();
}

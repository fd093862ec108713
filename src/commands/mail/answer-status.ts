import type { Complaint } from "#complaints/types.ts";
import type { RefusalCode } from "#lib/refusal.ts";
import type { Context } from "../context.ts";
import { outboxRow } from "../notices.ts";
import type { Tx } from "../transaction.ts";

/**
 * Puts a letter into the outbox that says where a complaint is, as an answer to what came in; with `refusal` also why
 * what was asked for could not be done.
 */
export async function answerStatus(
  ctx: Context,
  tx: Tx,
  complaint: Complaint,
  intake: string,
  refusal: RefusalCode | null = null,
): Promise<void> {
  const row = await outboxRow(ctx, tx, complaint);
  if (!row) return;
  await tx
    .insertInto("outbox")
    .values({ ...row({ moment: "status", seq: complaint.version, answers: intake }), refusal })
    .execute();
}

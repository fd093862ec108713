import type { Context } from "../context.ts";
import { loadComplaint } from "../load.ts";
import { inTransaction, type Tx } from "../transaction.ts";

/** Of which complaint, person and verb a draft is. */
export interface DraftPlace {
  readonly complaint: string;
  readonly staff: string;
  readonly noun: string;
}

/** Takes a draft away: it was sent, emptied or thrown away. */
export async function dropDraft(tx: Tx, { complaint, staff, noun }: DraftPlace): Promise<void> {
  await tx
    .deleteFrom("staff_draft")
    .where("complaint", "=", complaint)
    .where("staff", "=", staff)
    .where("noun", "=", noun)
    .execute();
}

/** Throws one's own draft away. Where there is none, nothing is said, whatever the reference. */
export async function throwAwayDraft(
  ctx: Context,
  staff: { readonly id: string; readonly office: string },
  reference: string,
  noun: string,
): Promise<void> {
  await inTransaction(ctx, staff.office, async (tx) => {
    const complaint = await loadComplaint(tx, { reference });
    if (complaint) await dropDraft(tx, { complaint: complaint.id, staff: staff.id, noun });
    return null;
  });
}

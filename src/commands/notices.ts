import type { ComplaintEvent } from "#complaints/events.ts";
import { noticeOf } from "#complaints/notice-of.ts";
import type { Complaint } from "#complaints/types.ts";
import { newId } from "#lib/id.ts";
import { sealWith } from "#lib/keys.ts";
import type { Context } from "./context.ts";
import { json } from "./sealing.ts";
import type { Tx } from "./transaction.ts";
import { complaintKey, unsealIdentity } from "./unseal-identity.ts";

/** Puts a notice into the outbox for each event that has one, in the transaction of the events. Sent after commit. */
export async function sendNotices(
  ctx: Context,
  tx: Tx,
  complaint: Complaint,
  events: readonly ComplaintEvent[],
): Promise<void> {
  const base = complaint.version - events.length;
  const moments = events.flatMap((event, index) => {
    const moment = noticeOf(event);
    return moment ? [{ moment, seq: base + index + 1 }] : [];
  });
  if (moments.length === 0 || complaint.anonymous) return;
  const { id, office } = complaint;
  const identity = await unsealIdentity(ctx, tx, office, id);
  if (!identity?.email) return;
  const key = (await complaintKey(ctx, tx, office, id))!;
  const rows = moments.map(({ moment, seq }) => ({
    id: newId(ctx.now()),
    office,
    complaint: id,
    seq,
    moment,
    channel: "email",
    language: identity.language,
    sealed_address: sealWith(key, json({ email: identity.email })),
    last_error: null,
    next_at: new Date(ctx.now()),
  }));
  await tx.insertInto("outbox").values(rows).execute();
}

import type { ComplaintEvent } from "#complaints/events.ts";
import { noticeOf } from "#complaints/notice-of.ts";
import type { Complaint } from "#complaints/types.ts";
import { newId } from "#lib/id.ts";
import { plainEmail } from "#lib/identity-words.ts";
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
  const row = await outboxRow(ctx, tx, complaint);
  if (!row) return;
  await tx
    .insertInto("outbox")
    .values(moments.map((moment) => row({ ...moment, answers: null })))
    .execute();
}

/** What is to be told, because of which event, or in answer to what came in. */
interface Telling {
  readonly moment: string;
  readonly seq: number;
  readonly answers: string | null;
}

/** Makes the rows by which a complainant is told; null where no channel reaches them. */
export async function outboxRow(ctx: Context, tx: Tx, { id, office }: Complaint) {
  const identity = await unsealIdentity(ctx, tx, office, id);
  if (!identity?.email) return null;
  const key = (await complaintKey(ctx, tx, office, id))!;
  const address = plainEmail(identity.email);
  const to = {
    ...{ office, complaint: id, channel: "email", language: identity.language },
    sealed_address: sealWith(key, json({ email: identity.email })),
    recipient: address === null ? null : ctx.keys.hash(`recipient of ${office}`, address),
  };
  return (telling: Telling) => ({
    ...{ id: newId(ctx.now()), ...to, ...telling },
    ...{ last_error: null, created_at: new Date(ctx.now()), next_at: new Date(ctx.now()), bounce_status: null },
  });
}

import type { Transaction } from "kysely";
import type { Letter } from "#channels/email/send-mail.ts";
import type { Context } from "#commands/context.ts";
import { loadComplaint } from "#commands/load.ts";
import { complaintKey } from "#commands/unseal-identity.ts";
import { unsealWith } from "#lib/keys.ts";
import type { Instant } from "#lib/time.ts";
import type { NoticeMoment } from "#sop/types.ts";
import type { Tables } from "#store/tables.ts";
import type { Language } from "#text/words.ts";
import { renderNotice } from "./render-notice.ts";

/** One row of the outbox, ready to go; without a letter where the address can no longer be read. */
export interface Outgoing {
  readonly complaint: string;
  readonly moment: string;
  readonly attempts: number;
  readonly createdAt: Instant;
  readonly letter: Letter | null;
}

/** Reads what a notice needs and renders it. The words come from the public ones only. */
export async function gather(
  ctx: Context,
  tx: Transaction<Tables>,
  office: string,
  id: string,
  origin: string,
): Promise<Outgoing> {
  const row = await tx.selectFrom("outbox").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const complaint = (await loadComplaint(tx, { id: row.complaint }))!;
  const { sop } = await ctx.procedures.byId(office, complaint.sop, tx);
  const address = await readAddress(ctx, tx, office, row);
  const words = await publicWords(tx, row.complaint, row.seq);
  const { subject } = await tx
    .selectFrom("complaint")
    .select("subject")
    .where("id", "=", row.complaint)
    .executeTakeFirstOrThrow();
  const rendered = renderNotice({
    ...{ sop, complaint, subject, origin },
    moment: row.moment as NoticeMoment,
    language: row.language as Language,
    text: words.find(({ kind }) => kind !== "referral_to")?.text ?? "",
    to: words.find(({ kind }) => kind === "referral_to")?.text ?? "",
    code: row.moment === "lodged" ? ctx.keys.trackingCode(complaint.id) : "",
    now: ctx.now(),
  });
  const letter = address ? { id, to: address, ...rendered } : null;
  return {
    complaint: row.complaint,
    moment: row.moment,
    attempts: row.attempts,
    createdAt: row.created_at.getTime(),
    letter,
  };
}

function publicWords(tx: Transaction<Tables>, complaint: string, seq: number) {
  return tx
    .selectFrom("message")
    .select(["kind", "text"])
    .where("complaint", "=", complaint)
    .where("seq", "=", seq)
    .execute();
}

async function readAddress(
  ctx: Context,
  tx: Transaction<Tables>,
  office: string,
  row: { complaint: string; sealed_address: Buffer },
): Promise<string | null> {
  const key = await complaintKey(ctx, tx, office, row.complaint);
  const plain = key && unsealWith(key, row.sealed_address);
  return plain ? (JSON.parse(plain.toString()) as { email: string }).email : null;
}

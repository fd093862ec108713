import type { ParsedMail } from "#channels/email/parse/types.ts";
import { plainEmail } from "#lib/identity-words.ts";
import { readReference } from "#lib/reference.ts";
import type { Why } from "#store/intake-tables.ts";
import type { Context } from "../context.ts";
import { identityHash } from "../identity-hash.ts";
import type { Tx } from "../transaction.ts";
import { outboxOf, outboxOfMessageId, type Outbox } from "./letters-of-ours.ts";
import { provenTokens } from "./proven-tokens.ts";

/** Where a mail belongs. */
export interface Thread {
  /** The complaint it points to, the surest sign first; null where it points nowhere. */
  readonly complaint: string | null;
  readonly why: Why | null;
  /** Whether its sender is that complaint's complainant. */
  readonly byComplainant: boolean;
  /** The letter of ours whose return address it was sent to. */
  readonly letter: Outbox | null;
  /** An address of ours with a proof that is not ours. */
  readonly forged: boolean;
  /** The sender's other complaints, the latest first. */
  readonly others: readonly string[];
}

const MOST_OTHERS = 5;

/** Message-ID and References first, then the signed address, then the reference in the subject (PAINS section 1 row 2). */
export async function findThread(
  ctx: Context,
  tx: Tx,
  office: string,
  mailAddress: string,
  mail: ParsedMail,
): Promise<Thread> {
  const tokens = provenTokens(ctx.keys, mailAddress, mail.recipients);
  const byThread = await byMessageIds(ctx, tx, [...mail.inReplyTo, ...mail.references.toReversed()], mailAddress);
  const letter = tokens.letter ? await outboxOf(tx, tokens.letter) : null;
  const byToken = (tokens.reference ? await byReference(tx, tokens.reference) : null) ?? letter?.complaint ?? null;
  const named = referenceIn(mail.subject);
  const bySubject = named ? await byReference(tx, named) : null;
  const complaint = byThread ?? byToken ?? bySubject;
  const why: Why | null = byThread ? "thread" : byToken ? "token" : bySubject ? "reference" : null;
  const hash = senderHash(ctx, office, mail);
  const others = hash ? await complaintsOf(tx, office, hash) : [];
  const byComplainant = complaint !== null && hash !== null && (await isComplainant(tx, complaint, hash));
  return { complaint, why, byComplainant, letter, forged: tokens.forged, others };
}

async function byMessageIds(ctx: Context, tx: Tx, ids: readonly string[], mailAddress: string): Promise<string | null> {
  for (const id of [...new Set(ids)].slice(0, 40)) {
    const ours = await outboxOfMessageId(tx, id, mailAddress);
    if (ours) return ours.complaint;
    const theirs = await tx
      .selectFrom("incoming_message_id")
      .select("complaint")
      .where("hash", "=", messageIdHash(ctx, id))
      .where("complaint", "is not", null)
      .executeTakeFirst();
    if (theirs) return theirs.complaint;
  }
  return null;
}

export function messageIdHash(ctx: Context, id: string): Buffer {
  return ctx.keys.hash("message id", id);
}

/** The first number of ours in a subject. */
function referenceIn(subject: string): string | null {
  const found = subject.match(/[0-9A-Za-z]{1,12}-\d{4}-[0-9A-Za-z]{6}(?![0-9A-Za-z])/g) ?? [];
  return found.map(readReference).find((reference) => reference !== null) ?? null;
}

async function byReference(tx: Tx, reference: string): Promise<string | null> {
  const row = tx.selectFrom("complaint").select("id").where("reference", "=", reference);
  return (await row.executeTakeFirst())?.id ?? null;
}

/** Whether a mail's sender is the complainant of a complaint. */
export async function isFromComplainant(
  ctx: Context,
  tx: Tx,
  { office, mail }: { readonly office: string; readonly mail: ParsedMail },
  complaint: string,
): Promise<boolean> {
  const hash = senderHash(ctx, office, mail);
  return hash !== null && isComplainant(tx, complaint, hash);
}

function senderHash({ keys }: Context, office: string, { from }: ParsedMail): Buffer | null {
  const address = from.address && plainEmail(from.address);
  return address ? identityHash(keys, office, "email", address) : null;
}

async function complaintsOf(tx: Tx, office: string, hash: Buffer): Promise<string[]> {
  const rows = await tx
    .selectFrom("identity_index")
    .select("complaint")
    .where("office", "=", office)
    .where("kind", "=", "email")
    .where("hash", "=", hash)
    .orderBy("complaint", "desc")
    .limit(MOST_OTHERS)
    .execute();
  return rows.map(({ complaint }) => complaint);
}

async function isComplainant(tx: Tx, complaint: string, hash: Buffer): Promise<boolean> {
  const row = tx
    .selectFrom("identity_index")
    .select("kind")
    .where("complaint", "=", complaint)
    .where("kind", "=", "email")
    .where("hash", "=", hash);
  return (await row.executeTakeFirst()) !== undefined;
}

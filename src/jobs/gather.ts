import type { Transaction } from "kysely";
import { domainOf, type Letter } from "#channels/email/send-mail.ts";
import type { Context } from "#commands/context.ts";
import { goesOnIn } from "#commands/goes-on-in.ts";
import { loadComplaint } from "#commands/load.ts";
import { complaintKey } from "#commands/unseal-identity.ts";
import { unsealWith } from "#lib/keys.ts";
import { returnAddress } from "#lib/letter-token.ts";
import { mailToken, replyAddress } from "#lib/mail-token.ts";
import type { RefusalCode } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import type { Tables } from "#store/tables.ts";
import type { Language } from "#text/words.ts";
import { howToAnswer } from "./how-to-answer.ts";
import { goesOnUnder } from "./goes-on-under.ts";
import { leftFilesOf } from "./left-files.ts";
import { renderNotice, type Moment } from "./render-notice.ts";
import { threadOf } from "./thread-of.ts";

/** One row of the outbox, ready to go; without a letter where the address can no longer be read. */
export interface Outgoing {
  /** Since when it is to go: when it was made, or when a person had it sent once more. */
  readonly since: Instant;
  /** It tells of a complaint in which its own no longer goes on. */
  readonly undone: boolean;
  readonly letter: Letter | null;
}

/** How the office writes. */
export interface Sender {
  /** What links begin with. */
  readonly origin: string;
  /** The office's own address. */
  readonly mailAddress: string;
  /** The mailbox of that address is read, so that a letter may be answered. */
  readonly reads: boolean;
  /** False where mail to that address with something behind a plus does not arrive. */
  readonly plus?: boolean;
}

/** Reads what a notice needs and renders it. The words come from the public ones only. */
export async function gather(
  ctx: Context,
  tx: Transaction<Tables>,
  office: string,
  id: string,
  { origin, mailAddress, reads, plus = true }: Sender,
): Promise<Outgoing> {
  const row = await tx.selectFrom("outbox").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const complaint = (await loadComplaint(tx, { id: row.complaint }))!;
  const { sop } = await ctx.procedures.byId(office, complaint.sop, tx);
  const address = await readAddress(ctx, tx, office, row);
  const words = await publicWords(tx, row.tells_of ?? row.complaint, row.seq);
  const { subject } = await tx
    .selectFrom("complaint")
    .select("subject")
    .where("id", "=", row.complaint)
    .executeTakeFirstOrThrow();
  const moment = row.moment as Moment;
  const rendered = renderNotice({
    ...{ sop, complaint, subject, origin, moment },
    language: row.language as Language,
    text: words.find(({ kind }) => kind !== "referral_to")?.text ?? "",
    to: words.find(({ kind }) => kind === "referral_to")?.text ?? (await goesOnUnder(tx, row)),
    code: moment === "lodged" ? ctx.keys.trackingCode(complaint.id) : "",
    refusal: row.refusal as RefusalCode | null,
    now: ctx.now(),
  });
  const language = row.language as Language;
  const answering = reads ? howToAnswer(sop, complaint, moment, language) : null;
  const left = await leftFilesOf(ctx, tx, row, { language, url: `${origin}/lacak`, reads });
  const more = [left, answering].filter((part) => part !== null);
  const text = more.length > 0 ? [rendered.text.trimEnd(), ...more].join("\n\n") : rendered.text;
  const thread = await threadOf(ctx, tx, complaint.id, { id, domain: domainOf(mailAddress) });
  const back = plus && {
    replyTo: replyAddress(mailAddress, mailToken(ctx.keys, complaint.reference)),
    returnPath: returnAddress(ctx.keys, mailAddress, id),
  };
  const letter = address
    ? { id, to: address, ...rendered, text, language, ...back, thread, writer: writerOf(row.answers, moment) }
    : null;
  const undone = !(await goesOnIn(tx, row.complaint, row.tells_of));
  return { since: (row.requeued_at ?? row.created_at).getTime(), undone, letter };
}

/** Moments of letters that are made of somebody's words. */
const written: ReadonlySet<Moment> = new Set(["responded", "merged_answer", "message", "inquired"]);

/** Whose words a letter carries: those that somebody of the office wrote are no program's. */
function writerOf(answers: string | null, moment: Moment): Letter["writer"] {
  if (answers) return "answer";
  return written.has(moment) ? "person" : "program";
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

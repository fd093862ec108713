import { beginningOnly } from "#channels/email/parse/beginning-only.ts";
import type { ParsedMail } from "#channels/email/parse/types.ts";
import { tokenIn } from "#lib/mail-token.ts";
import type { IntakeOutcome } from "#store/intake-tables.ts";
import { inOffice } from "#store/in-office.ts";
import { isOutside } from "#store/errors.ts";
import type { Context } from "../context.ts";
import type { Tx } from "../transaction.ts";
import type { Arrival, Reading } from "./arrival.ts";
import { AnswersUnread, answersUnread } from "./awaited.ts";
import { CopyWasFaster, duplicateOf, noteMessageId, type Original } from "./duplicate.ts";
import { findThread } from "./find-thread.ts";
import { lease, putBack, SOON, type Leased } from "./lease.ts";
import { isAnswer, saysSomething } from "./mail-lodging.ts";
import { lodgeMail } from "./lodge-mail.ts";
import { recordAutomatic } from "./record-automatic.ts";
import { withCredibleDate } from "./sent-at.ts";
import { HasEnding, settleIntake } from "./settle.ts";
import { TOO_LARGE } from "./store.ts";
import { summaryOf } from "./summary.ts";
import { takeAnswer } from "./take-answer.ts";
import { putInTray } from "./put-in-tray.ts";

/** Read so often and cut off each time, by what it holds or so it seems: a person has to look. */
const MOST_ATTEMPTS = 3;

/**
 * Mails whose reading failed for a reason outside, such as a disk so full that the database fell over, and that could not
 * be put back either for the same reason. Nothing cut their reader off, so their next try takes the place of that one.
 */
const notPutBack = new Set<string>();

/** So often something fails that is neither the disk's nor the database's fault: a person has to look. */
const MOST_FAILURES = 5;

/** How it is tried. */
interface Trying {
  /** So often it may fail by itself. */
  readonly mostFailures?: number;
  /** Is told which mails it waits for, where it does. */
  readonly waitsFor?: (ids: readonly string[]) => void;
}

/**
 * Reads what came in and gives it its one ending. Null when another worker has it or it has its ending already. A crash
 * at any point leaves it waiting, and it is read again, also after a full disk, for however long; what fails by itself
 * is tried `mostFailures` times and then left to a person. An answer to a mail that is not decided waits for that.
 */
export async function handleIntake(
  ctx: Context,
  reading: Reading,
  office: string,
  id: string,
  { mostFailures = MOST_FAILURES, waitsFor }: Trying = {},
): Promise<IntakeOutcome | null> {
  const taken = await inOffice(ctx.db, office, (tx) => lease(ctx, tx, id, notPutBack.has(id)));
  notPutBack.delete(id);
  if (!taken) return null;
  try {
    return await take(ctx, reading, office, id, taken);
  } catch (error) {
    if (error instanceof HasEnding) return null;
    if (error instanceof AnswersUnread) {
      await inOffice(ctx.db, office, (tx) => putBack(ctx, tx, id, false, SOON));
      waitsFor?.(error.unread);
      return null;
    }
    const putIt = (tx: Tx) => putBack(ctx, tx, id, !isOutside(error));
    const failures = await inOffice(ctx.db, office, putIt).catch(() => (notPutBack.add(id), 0));
    if (failures < mostFailures) throw error;
    return giveUp(ctx, reading, office, id, taken);
  }
}

/** Leaves to a person what fails each time, with what can be read of it. */
async function giveUp(ctx: Context, { parse }: Reading, office: string, id: string, { raw }: Leased) {
  const read = async () => {
    const mail = raw && (await parse(raw));
    return mail && summaryOf(mail);
  };
  const ending = { outcome: "quarantine", reason: "failing", summary: await read().catch(() => null) } as const;
  await inOffice(ctx.db, office, (tx) => settleIntake(ctx, tx, id, ending));
  return ending.outcome;
}

async function take(
  ctx: Context,
  reading: Reading,
  office: string,
  id: string,
  taken: Leased,
): Promise<IntakeOutcome | null> {
  const read = taken.attempts > MOST_ATTEMPTS || !taken.raw?.length ? null : await reading.parse(taken.raw);
  const dated = read && withCredibleDate(read, taken.receivedAt);
  const mail = dated && taken.left === TOO_LARGE ? beginningOnly(dated) : dated;
  const reason = taken.left ?? whyNot(mail);
  if (!mail || reason) {
    await inOffice(ctx.db, office, (tx) =>
      settleIntake(ctx, tx, id, { outcome: "quarantine", reason, summary: mail && summaryOf(mail) }),
    );
    return "quarantine";
  }
  const arrival = { id, office, mail, receivedAt: taken.receivedAt };
  try {
    return await endingOf(ctx, reading, arrival);
  } catch (error) {
    // Looked at once more it is a duplicate of the copy that was read at the same time.
    if (error instanceof CopyWasFaster) return endingOf(ctx, reading, arrival);
    throw error;
  }
}

/** Why nobody but a person can say what a mail is; null when it can be read. */
function whyNot(mail: ParsedMail | null): string | null {
  if (!mail) return "unreadable";
  if (!mail.from.address) return "no_sender";
  return saysSomething(mail) ? null : "empty";
}

async function endingOf(ctx: Context, { mailAddress }: Reading, arrival: Arrival): Promise<IntakeOutcome> {
  const { office, mail } = arrival;
  const known = await inOffice(ctx.db, office, async (tx) => {
    // Asked first: what has its ending by then is found, and what gets it after that is waited for.
    const unread = await answersUnread(ctx, tx, arrival);
    const duplicate = await duplicateOf(ctx, tx, arrival);
    return { unread, duplicate, thread: await findThread(ctx, tx, office, mailAddress, mail) };
  });
  const { unread, duplicate, thread } = known;
  if (duplicate) return endAsDuplicate(ctx, arrival, duplicate);
  const { automatic } = mail;
  if (automatic === "bulk" || automatic === "doubtful") return putInTray(ctx, arrival, thread, automatic);
  if (automatic) return recordAutomatic(ctx, mailAddress, arrival, thread);
  if (isOurs(mail.from.address, mailAddress)) return putInTray(ctx, arrival, thread, "own_address");
  if (thread.forged) return putInTray(ctx, arrival, thread, "forged_token");
  if (!thread.complaint && unread.length > 0) throw new AnswersUnread(unread);
  if (thread.complaint) {
    if (!thread.byComplainant) return putInTray(ctx, arrival, thread, "stranger");
    return takeAnswer(ctx, arrival, { ...thread, complaint: thread.complaint });
  }
  if (isAnswer(mail) && thread.others.length > 0) return putInTray(ctx, arrival, thread, "unsure");
  return lodgeMail(ctx, arrival, thread);
}

/** Whoever writes under our own name would be answered by us, to us. */
function isOurs(address: string | null, mailAddress: string): boolean {
  const from = address?.toLowerCase() ?? "";
  return from === mailAddress.toLowerCase() || tokenIn(from, mailAddress) !== null;
}

async function endAsDuplicate(ctx: Context, arrival: Arrival, of: Original) {
  const { id, office, mail } = arrival;
  await inOffice(ctx.db, office, async (tx) => {
    const ending = { outcome: "duplicate", duplicateOf: of.id, summary: summaryOf(mail) } as const;
    await settleIntake(ctx, tx, id, { ...ending, complaint: of.complaint });
    await noteMessageId(ctx, tx, arrival, of.complaint);
  });
  return "duplicate" as const;
}

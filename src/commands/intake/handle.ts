import { beginningOnly } from "#channels/email/parse/beginning-only.ts";
import type { ParsedMail } from "#channels/email/parse/types.ts";
import type { IntakeOutcome } from "#store/intake-tables.ts";
import { inOffice } from "#store/in-office.ts";
import { isOutside } from "#store/errors.ts";
import type { Context } from "../context.ts";
import type { Tx } from "../transaction.ts";
import type { Reading } from "./arrival.ts";
import { AnswersUnread } from "./awaited.ts";
import { CopyWasFaster } from "./duplicate.ts";
import { lease, putBack, SOON, type Leased } from "./lease.ts";
import { saysSomething } from "./mail-lodging.ts";
import { withCredibleDate } from "./sent-at.ts";
import { HasEnding, settleIntake } from "./settle.ts";
import { TOO_LARGE } from "./store.ts";
import { summaryOf } from "./summary.ts";
import { endingOf } from "./ending-of.ts";

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

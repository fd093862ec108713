import { tokenIn } from "#lib/mail-token.ts";
import type { IntakeOutcome } from "#store/intake-tables.ts";
import { inOffice } from "#store/in-office.ts";
import type { Context } from "../context.ts";
import type { Arrival, Reading } from "./arrival.ts";
import { AnswersUnread, answersUnread } from "./awaited.ts";
import { duplicateOf, noteMessageId, type Original } from "./duplicate.ts";
import { findThread } from "./find-thread.ts";
import { isAnswer } from "./mail-lodging.ts";
import { lodgeMail } from "./lodge-mail.ts";
import { recordAutomatic } from "./record-automatic.ts";
import { settleIntake } from "./settle.ts";
import { summaryOf } from "./summary.ts";
import { takeAnswer } from "./take-answer.ts";
import { putInTray } from "./put-in-tray.ts";

/** What a mail that can be read is: the first that fits. Throws `AnswersUnread` where that is not known yet. */
export async function endingOf(ctx: Context, { mailAddress }: Reading, arrival: Arrival): Promise<IntakeOutcome> {
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

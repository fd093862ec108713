import { isRefusal, refuse } from "#lib/refusal.ts";
import { inOffice } from "#store/in-office.ts";
import type { Context } from "../context.ts";
import { recordReport, type Proven } from "../mail/record-bounce.ts";
import { runSystem } from "../run-verb.ts";
import type { Tx } from "../transaction.ts";
import { remember } from "./duplicate.ts";
import type { Thread } from "./find-thread.ts";
import type { Arrival } from "./arrival.ts";
import { outboxOfMessageId } from "./letters-of-ours.ts";
import { noteCandidates } from "./put-in-tray.ts";
import { settleIntake } from "./settle.ts";
import { summaryOf } from "./summary.ts";

/**
 * Records a mail that a program wrote: nobody answers it. A delivery report is tied to the letter that it is about; the
 * bounce of a bounce is about none of ours and ends here as well.
 */
export async function recordAutomatic(
  ctx: Context,
  mailAddress: string,
  arrival: Arrival,
  thread: Thread,
): Promise<"automatic"> {
  const { id, office, mail } = arrival;
  const { bounce } = mail;
  const letter = bounce && !thread.forged ? await letterOf(ctx, mailAddress, arrival, thread) : null;
  const complaint = letter?.complaint ?? (thread.byComplainant ? thread.complaint : null);
  const reason = bounce && !letter ? "bounce_of_nothing" : (mail.automatic ?? null);
  const record = async (tx: Tx): Promise<Proven> => {
    const proven = letter && bounce ? await recordReport(ctx, tx, letter.id, bounce) : null;
    const ending = { outcome: "automatic", reason, complaint, sentAt: mail.sentAt, summary: summaryOf(mail) } as const;
    await settleIntake(ctx, tx, id, ending);
    await remember(ctx, tx, arrival, complaint);
    if (!complaint) await noteCandidates(tx, arrival, thread);
    return proven;
  };
  if (letter && bounce) {
    // In one transaction with what it proves, unless it proves nothing.
    const done = await runSystem(ctx, office, letter.complaint, async ({ response }, tx) => {
      const proven = await record(tx);
      // A report about an answer that another has followed says nothing of that one.
      const current = response !== null && letter.created_at.getTime() >= response.at;
      if (proven === null || !current) return refuse("wrong_stage");
      if (proven === "undelivered") return { verb: "telling_failed", by: { is: "system" } };
      return { verb: "told", by: { is: "system" }, how: "delivery_report", at: ctx.now() };
    });
    if (!isRefusal(done)) return "automatic";
    if (!expected.includes(done.refusal)) throw new Error(`a delivery report refused: ${done.refusal}`);
  }
  await inOffice(ctx.db, office, record);
  return "automatic";
}

/**
 * The letter that a report is about: the one whose return address it came to, which nobody can make who never saw it;
 * else the one that the report names.
 */
async function letterOf(ctx: Context, mailAddress: string, { office, mail }: Arrival, { letter }: Thread) {
  const named = mail.bounce?.originalMessageId;
  if (letter || !named) return letter;
  return inOffice(ctx.db, office, (tx) => outboxOfMessageId(tx, named, mailAddress));
}

/** They were told by another way meanwhile, or it had failed before. */
const expected = ["already_told", "wrong_stage"];

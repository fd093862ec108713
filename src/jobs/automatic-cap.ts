import type { Tx } from "#commands/transaction.ts";
import { DAY, type Instant } from "#lib/time.ts";

/** Letters that a program may send to one address in a day because of mail from there. */
const MOST_A_DAY = 5;

/** What a mail coming in sets off by itself. */
const setOff = ["status", "files_left", "lodged", "supplemented", "objected", "withdrawn", "closed"];

/**
 * Until when a letter would be one automatic answer too many to its address; null when it may go. Two programs that
 * answer each other come down to a handful a day here. Counts only where the complaint itself came by mail or the letter
 * answers one; what a form sets off is a person's.
 */
export async function automaticCapEnds(tx: Tx, id: string, now: Instant): Promise<Instant | null> {
  const letter = await tx
    .selectFrom("outbox")
    .innerJoin("complaint", "complaint.id", "outbox.complaint")
    .select(["outbox.office", "outbox.recipient", "outbox.moment", "outbox.answers", "complaint.state"])
    .where("outbox.id", "=", id)
    .executeTakeFirstOrThrow();
  const { office, recipient, moment, answers, state } = letter;
  if (!recipient || !setOff.includes(moment) || (!answers && state.channel !== "email")) return null;
  const sent = await tx
    .selectFrom("outbox")
    .select("sent_at")
    .where("office", "=", office)
    .where("recipient", "=", recipient)
    .where("moment", "in", setOff)
    .where("sent_at", ">", new Date(now - DAY))
    .orderBy("sent_at", "desc")
    .limit(MOST_A_DAY)
    .execute();
  const oldest = sent[MOST_A_DAY - 1]?.sent_at;
  return oldest ? oldest.getTime() + DAY : null;
}

import type { Transaction } from "kysely";
import { DAY, type Instant } from "#lib/time.ts";
import type { Tables } from "#store/tables.ts";

/** Letters that a program may send to one address in a day because of mail from there. */
const MOST_A_DAY = 5;

/** What a mail coming in sets off by itself. */
const setOff = ["status", "lodged", "supplemented", "objected", "withdrawn", "closed"];

/**
 * Whether a letter would be one automatic answer too many to its address: two programs that answer each other end here.
 * Counts only where the complaint itself came by mail or the letter answers one; what a form sets off is a person's.
 */
export async function automaticCapReached(tx: Transaction<Tables>, id: string, now: Instant): Promise<boolean> {
  const letter = await tx
    .selectFrom("outbox")
    .innerJoin("complaint", "complaint.id", "outbox.complaint")
    .select(["outbox.office", "outbox.recipient", "outbox.moment", "outbox.answers", "complaint.state"])
    .where("outbox.id", "=", id)
    .executeTakeFirstOrThrow();
  const { office, recipient, moment, answers, state } = letter;
  if (!recipient || !setOff.includes(moment) || (!answers && state.channel !== "email")) return false;
  const { sent } = await tx
    .selectFrom("outbox")
    .select(({ fn }) => fn.countAll<number>().as("sent"))
    .where("office", "=", office)
    .where("recipient", "=", recipient)
    .where("moment", "in", setOff)
    .where("sent_at", ">", new Date(now - DAY))
    .executeTakeFirstOrThrow();
  return sent >= MOST_A_DAY;
}

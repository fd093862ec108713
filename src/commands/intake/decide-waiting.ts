import { beginningOnly } from "#channels/email/parse/beginning-only.ts";
import { maySee } from "#complaints/may.ts";
import { unsealWith } from "#lib/keys.ts";
import { isRefusal, refuse, type Refusal } from "#lib/refusal.ts";
import { inOffice } from "#store/in-office.ts";
import type { Context } from "../context.ts";
import { loadComplaint } from "../load.ts";
import { inTransaction, type Tx } from "../transaction.ts";
import { viewerOf } from "../viewers.ts";
import type { DecidedAs, Decider, Decision } from "./decision.ts";
import type { Arrival, Reading } from "./arrival.ts";
import { isHidden } from "./hidden-intake.ts";
import { intakeKey } from "./intake-key.ts";
import { lodgeFromMail } from "./lodge-mail.ts";
import { isAnswerable } from "./mail-lodging.ts";
import { withCredibleDate } from "./sent-at.ts";
import { HasEnding, settleIntake, type Decided } from "./settle.ts";
import { TOO_LARGE } from "./store.ts";
import { writeFromMail } from "./take-answer.ts";

/**
 * Decides what a mail is that did not become anything by itself, once and on record. Refused: `not_found` when it waits no more, or
 * it or the complaint is not theirs to see; `unreadable` when nothing can be made of it but setting it aside; whatever the
 * rules say of the message.
 */
export async function decideWaiting(
  ctx: Context,
  parse: Reading["parse"],
  staff: Decider,
  id: string,
  decision: Decision,
): Promise<DecidedAs | Refusal> {
  if (decision.as === "dismissed") return dismiss(ctx, staff, id, decision.because);
  const { office } = staff;
  const waiting = await inOffice(ctx.db, office, async (tx) => {
    if (!(await waitsFor(ctx, tx, staff, id))) return null;
    const row = await tx
      .selectFrom("intake")
      .select(["id", "office", "complaint", "wrapped", "sealed", "received_at", "outcome", "reason"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const key = await intakeKey(ctx, tx, row);
    const raw = key ? unsealWith(key, row.sealed, id) : null;
    const receivedAt = row.received_at.getTime();
    return { receivedAt, raw, copy: row.outcome === "duplicate", cut: row.reason === TOO_LARGE };
  });
  if (!waiting) return refuse("not_found");
  const { raw, receivedAt, copy, cut } = waiting;
  const read = raw && (await parse(raw));
  if (!read) return refuse("unreadable");
  const mail = withCredibleDate(cut ? beginningOnly(read) : read, receivedAt);
  const arrival: Arrival = { id, office, mail, receivedAt, copy };
  return unlessFaster(() => made(ctx, staff, arrival, decision, { by: staff.id, as: decision.as }));
}

/** A colleague decided it at the same time: then it waits no more. */
async function unlessFaster(work: () => Promise<DecidedAs | Refusal>): Promise<DecidedAs | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HasEnding) return refuse("not_found");
    throw error;
  }
}

async function waitsFor(ctx: Context, tx: Tx, staff: Decider, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom("intake")
    .select("id")
    .where("id", "=", id)
    .where("outcome", "in", ["tray", "quarantine", "automatic", "duplicate"])
    .where("decided_at", "is", null)
    .executeTakeFirst();
  return row !== undefined && !(await isHidden(tx, await viewerOf(tx, staff, ctx.now()), id, ctx.now()));
}

async function made(
  ctx: Context,
  staff: Decider,
  arrival: Arrival,
  decision: Exclude<Decision, { as: "dismissed" }>,
  decided: Decided,
): Promise<DecidedAs | Refusal> {
  if (decision.as === "complaint") {
    const lodged = await lodgeFromMail(ctx, arrival, decided);
    if (isRefusal(lodged)) return lodged;
    const { reference, complaint } = lodged;
    return isAnswerable(arrival.mail) ? { reference } : { reference, unanswerable: { id: complaint.id } };
  }
  const complaint = await inOffice(ctx.db, staff.office, async (tx) => {
    const found = await loadComplaint(tx, { reference: decision.reference });
    return found && maySee(await viewerOf(tx, staff, ctx.now()), found) ? found : null;
  });
  if (!complaint) return refuse("not_found");
  const written = await writeFromMail(ctx, arrival, complaint.id, decided);
  return isRefusal(written) ? written : { reference: complaint.reference };
}

/** Characters of why something is set aside. */
const MOST_REASON = 300;

function dismiss(ctx: Context, staff: Decider, id: string, because = ""): Promise<DecidedAs | Refusal> {
  const why = because.trim().slice(0, MOST_REASON);
  return unlessFaster(() =>
    inTransaction(ctx, staff.office, async (tx) => {
      if (!(await waitsFor(ctx, tx, staff, id))) return refuse("not_found");
      const decided: Decided = { by: staff.id, as: "dismissed", ...(why ? { because: why } : {}) };
      await settleIntake(ctx, tx, id, { outcome: "tray", decided });
      return { reference: null };
    }),
  );
}

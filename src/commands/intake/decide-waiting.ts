import { beginningOnly } from "#channels/email/parse/beginning-only.ts";
import { maySee } from "#complaints/may.ts";
import { unsealWith } from "#lib/keys.ts";
import { isRefusal, refuse, type Refusal } from "#lib/refusal.ts";
import type { StaffRole } from "#sop/types.ts";
import { inOffice } from "#store/in-office.ts";
import type { Context } from "../context.ts";
import { loadComplaint } from "../load.ts";
import { inTransaction } from "../transaction.ts";
import { viewerOf } from "../viewers.ts";
import type { Arrival, Reading } from "./handle.ts";
import { isHidden } from "./hidden-intake.ts";
import { intakeKey } from "./intake-key.ts";
import { lodgeFromMail } from "./lodge-mail.ts";
import { withCredibleDate } from "./sent-at.ts";
import { HasEnding, settleIntake, type Decided } from "./settle.ts";
import { TOO_LARGE } from "./store.ts";
import { writeFromMail } from "./take-answer.ts";

interface Person {
  readonly id: string;
  readonly office: string;
  readonly role: StaffRole;
}

/** What somebody makes of a mail that was left to a person, or that a program took for none of a person. */
export type Decision =
  { readonly as: "complaint" } | { readonly as: "message"; readonly reference: string } | { readonly as: "dismissed" };

/**
 * Decides what a mail is that did not become anything by itself, once and on record. Refused: `not_found` when it waits no more, or
 * it or the complaint is not theirs to see; `unreadable` when nothing can be made of it but setting it aside; whatever the
 * rules say of the message.
 */
export async function decideWaiting(
  ctx: Context,
  parse: Reading["parse"],
  staff: Person,
  id: string,
  decision: Decision,
): Promise<{ readonly reference: string | null } | Refusal> {
  const { office } = staff;
  const waiting = await inOffice(ctx.db, office, async (tx) => {
    const row = await tx
      .selectFrom("intake")
      .select(["id", "office", "complaint", "wrapped", "sealed", "received_at", "outcome", "reason"])
      .where("id", "=", id)
      .where("outcome", "in", ["tray", "quarantine", "automatic", "duplicate"])
      .where("decided_at", "is", null)
      .executeTakeFirst();
    if (!row || (await isHidden(tx, await viewerOf(tx, staff, ctx.now()), id, ctx.now()))) return null;
    const key = await intakeKey(ctx, tx, row);
    const raw = key ? unsealWith(key, row.sealed, id) : null;
    return {
      receivedAt: row.received_at.getTime(),
      raw,
      copy: row.outcome === "duplicate",
      cut: row.reason === TOO_LARGE,
    };
  });
  if (!waiting) return refuse("not_found");
  const decided: Decided = { by: staff.id, as: decision.as };
  try {
    if (decision.as === "dismissed") return await dismiss(ctx, staff, id, decided);
    const { raw, receivedAt, copy, cut } = waiting;
    const read = raw && (await parse(raw));
    if (!read || !read.from.address) return refuse("unreadable");
    const mail = withCredibleDate(cut ? beginningOnly(read) : read, receivedAt);
    const arrival: Arrival = { id, office, mail, receivedAt, copy };
    return await made(ctx, staff, arrival, decision, decided);
  } catch (error) {
    // A colleague decided it at the same time.
    if (error instanceof HasEnding) return refuse("not_found");
    throw error;
  }
}

async function made(
  ctx: Context,
  staff: Person,
  arrival: Arrival,
  decision: Exclude<Decision, { as: "dismissed" }>,
  decided: Decided,
): Promise<{ readonly reference: string } | Refusal> {
  if (decision.as === "complaint") {
    const lodged = await lodgeFromMail(ctx, arrival, decided);
    return isRefusal(lodged) ? lodged : { reference: lodged.reference };
  }
  const complaint = await inOffice(ctx.db, staff.office, async (tx) => {
    const found = await loadComplaint(tx, { reference: decision.reference });
    return found && maySee(await viewerOf(tx, staff, ctx.now()), found) ? found : null;
  });
  if (!complaint) return refuse("not_found");
  const written = await writeFromMail(ctx, arrival, complaint.id, decided);
  return isRefusal(written) ? written : { reference: complaint.reference };
}

function dismiss(ctx: Context, { office }: Person, id: string, decided: Decided) {
  return inTransaction(ctx, office, async (tx) => {
    await settleIntake(ctx, tx, id, { outcome: "tray", decided });
    return { reference: null };
  });
}

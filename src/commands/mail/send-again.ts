import { maySee } from "#complaints/may.ts";
import { refuse, type Refusal } from "#lib/refusal.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import type { StaffRole } from "#sop/types.ts";
import type { Context } from "../context.ts";
import { goesOnIn } from "../goes-on-in.ts";
import { loadComplaint } from "../load.ts";
import { inTransaction } from "../transaction.ts";
import { viewerOf } from "../viewers.ts";

interface Person {
  readonly id: string;
  readonly office: string;
  readonly role: StaffRole;
}

/**
 * Has a letter that reached nobody sent once more, under the same Message-ID, on record. Refused `not_found` where there
 * is none such, its complaint is not theirs to see, or it told of another that the complaint no longer goes on in.
 */
export function sendAgain(ctx: Context, staff: Person, id: string): Promise<null | Refusal> {
  const { office } = staff;
  const now = new Date(ctx.now());
  return inTransaction(ctx, office, async (tx) => {
    const letter = await tx
      .selectFrom("outbox")
      .select(["complaint", "tells_of"])
      .where("id", "=", id)
      .where("state", "in", ["permanent_failure", "technical_failure"])
      .executeTakeFirst();
    const complaint = letter && (await loadComplaint(tx, { id: letter.complaint }, true));
    if (!complaint || !maySee(await viewerOf(tx, staff, ctx.now()), complaint)) return refuse("not_found");
    if (!(await goesOnIn(tx, complaint.id, letter.tells_of))) return refuse("not_found");
    await tx
      .updateTable("outbox")
      .set({ state: "created", attempts: 0, next_at: now, requeued_at: now, lease_until: null, last_error: null })
      .set({ bounced_at: null, bounce_status: null, delayed_at: null, sent_at: null })
      .where("id", "=", id)
      .execute();
    const detail = { letter: id };
    await saveAudit(tx, ctx, { office, staff: staff.id, type: "letter_sent_again", complaint: complaint.id, detail });
    return null;
  });
}

import type { Context } from "#commands/context.ts";
import { isHidden } from "#commands/intake/hidden-intake.ts";
import { intakeKey } from "#commands/intake/intake-key.ts";
import { loadComplaint } from "#commands/load.ts";
import { viewerOf } from "#commands/viewers.ts";
import { mayRead } from "#complaints/may.ts";
import { unsealWith } from "#lib/keys.ts";
import { refuse, type Refusal } from "#lib/refusal.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import { inTransaction } from "#commands/transaction.ts";
import type { Reader } from "../complaint-file.ts";

/**
 * What came in, byte for byte. It names its sender, so who opens one that belongs to a complaint must be allowed to see
 * the identity, and each look is recorded. `not_found` where it is not theirs to see or was forgotten.
 */
export function openOriginal(ctx: Context, staff: Reader, id: string): Promise<Buffer | Refusal> {
  const { office } = staff;
  return inTransaction(ctx, office, async (tx) => {
    const row = await tx
      .selectFrom("intake")
      .select(["id", "office", "complaint", "wrapped", "sealed"])
      .where("id", "=", id)
      .where("channel", "=", "email")
      .executeTakeFirst();
    if (!row || row.sealed.length === 0) return refuse("not_found");
    const viewer = await viewerOf(tx, staff, ctx.now());
    if (await isHidden(tx, viewer, id, ctx.now())) return refuse("not_found");
    if (row.complaint) {
      const complaint = await loadComplaint(tx, { id: row.complaint });
      if (!complaint) return refuse("not_found");
      if (!mayRead(viewer, "identity", complaint)) return refuse("not_allowed");
    }
    const key = await intakeKey(ctx, tx, row);
    const raw = key && unsealWith(key, row.sealed, id);
    if (!raw) return refuse("not_found");
    const type = row.complaint ? "identity_revealed" : "intake_opened";
    const detail = row.complaint
      ? { reason: "E-mail asli dibuka / original e-mail opened", intake: id }
      : { intake: id };
    await saveAudit(tx, ctx, { office, type, staff: staff.id, complaint: row.complaint, detail });
    return raw;
  });
}

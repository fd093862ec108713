import { mayRead, maySee } from "#complaints/may.ts";
import type { StaffRole } from "#sop/types.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Context } from "./context.ts";
import type { Identity } from "./lodge-input.ts";
import { loadComplaint } from "./load.ts";
import { inTransaction } from "./transaction.ts";
import { unsealIdentity } from "./unseal-identity.ts";
import { viewerOf } from "./viewers.ts";

/**
 * Shows the identity in full to somebody who may write to the complainant, and records who looked and why. Never
 * without a reason.
 */
export function revealIdentity(
  ctx: Context,
  staff: { readonly id: string; readonly office: string; readonly role: StaffRole },
  reference: string,
  reason: string,
): Promise<Identity | Refusal> {
  return inTransaction(ctx, staff.office, async (tx) => {
    const complaint = await loadComplaint(tx, { reference });
    const viewer = await viewerOf(tx, staff, ctx.now());
    if (!complaint || !maySee(viewer, complaint)) return refuse("not_found");
    if (!mayRead(viewer, "identity", complaint)) return refuse("not_allowed");
    if (!reason.trim()) return refuse("reason_needed");
    const identity = await unsealIdentity(ctx, tx, staff.office, complaint.id);
    if (!identity) return refuse("not_found");
    const { language: _language, ...shown } = identity;
    const looked = { type: "identity_revealed", staff: staff.id, complaint: complaint.id, detail: { reason } } as const;
    await saveAudit(tx, ctx, { office: staff.office, ...looked });
    return shown;
  });
}

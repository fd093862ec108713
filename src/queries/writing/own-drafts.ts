import type { Context } from "#commands/context.ts";
import { unsealDraft } from "#commands/drafts/sealed-draft.ts";
import { complaintKey } from "#commands/unseal-identity.ts";
import { inOffice } from "#store/in-office.ts";
import type { OwnDraft } from "./read-writing.ts";

/** What somebody has begun to write for one verb, by complaint, of these that they see. */
export function ownDrafts(
  ctx: Context,
  staff: { readonly id: string; readonly office: string },
  noun: string,
  complaints: readonly string[],
): Promise<ReadonlyMap<string, OwnDraft>> {
  if (complaints.length === 0) return Promise.resolve(new Map());
  return inOffice(ctx.db, staff.office, async (tx) => {
    const rows = await tx
      .selectFrom("staff_draft")
      .select(["complaint", "sealed", "version", "kept_at"])
      .where("complaint", "in", complaints)
      .where("staff", "=", staff.id)
      .where("noun", "=", noun)
      .execute();
    const drafts = new Map<string, OwnDraft>();
    for (const { complaint, sealed, version, kept_at } of rows) {
      const key = await complaintKey(ctx, tx, staff.office, complaint);
      const typed = unsealDraft(key, { staff: staff.id, noun }, sealed);
      if (typed) drafts.set(complaint, { noun, typed, version, keptAt: kept_at.getTime() });
    }
    return drafts;
  });
}

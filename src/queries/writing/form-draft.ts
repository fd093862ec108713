import type { Context } from "#commands/context.ts";
import type { Typed } from "#commands/drafts/sealed-draft.ts";
import { unsealFormDraft } from "#commands/drafts/sealed-form-draft.ts";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";

/** What somebody had typed into a form that belongs to no complaint, and when it was kept. */
export interface KeptWords {
  readonly typed: Typed;
  /** Key of the form in which it was typed. */
  readonly key: string;
  readonly keptAt: Instant;
}

/** Reads one's own draft of a form; null where there is none. */
export function formDraft(
  ctx: Context,
  staff: { readonly id: string; readonly office: string },
  form: string,
): Promise<KeptWords | null> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const row = await tx
      .selectFrom("form_draft")
      .select(["sealed", "form_key", "kept_at"])
      .where("staff", "=", staff.id)
      .where("form", "=", form)
      .executeTakeFirst();
    const typed = row && unsealFormDraft(ctx, { staff, form }, row.sealed);
    return typed ? { typed, key: row.form_key, keptAt: row.kept_at.getTime() } : null;
  });
}

import type { Context } from "#commands/context.ts";
import { unsealDraft, type Typed } from "#commands/drafts/sealed-draft.ts";
import { complaintKey } from "#commands/unseal-identity.ts";
import { MINUTE, type Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";

/** A form that somebody has begun and not sent. */
export interface OwnDraft {
  readonly noun: string;
  readonly typed: Typed;
  /** Version of the complaint that it was begun on. */
  readonly version: number;
  readonly keptAt: Instant;
}

/** A colleague who is at work on the same complaint now. */
export interface Writer {
  readonly name: string;
  readonly noun: string;
  readonly since: Instant;
}

/** What is being written about a complaint: one's own drafts, and who else is at it. */
export interface Writing {
  readonly drafts: readonly OwnDraft[];
  readonly writers: readonly Writer[];
}

/** Somebody whose draft has not changed for so long is not writing now. */
export const WRITING_FOR = 2 * MINUTE;

/** Reads both for somebody who sees the complaint; a colleague's draft is said to be there, and never shown. */
export function readWriting(
  ctx: Context,
  staff: { readonly id: string; readonly office: string },
  complaint: string,
): Promise<Writing> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const rows = await tx
      .selectFrom("staff_draft")
      .innerJoin("staff", "staff.id", "staff_draft.staff")
      .select(["staff_draft.staff", "noun", "sealed", "version", "begun_at", "kept_at", "staff.name"])
      .where("complaint", "=", complaint)
      .where("staff.disabled_at", "is", null)
      .orderBy("kept_at")
      .execute();
    const own = rows.filter((row) => row.staff === staff.id);
    const key = own.length > 0 ? await complaintKey(ctx, tx, staff.office, complaint) : null;
    const drafts = own.flatMap(({ noun, sealed, version, kept_at }) => {
      const typed = unsealDraft(key, { staff: staff.id, noun }, sealed);
      return typed ? [{ noun, typed, version, keptAt: kept_at.getTime() }] : [];
    });
    const writers = rows
      .filter((row) => row.staff !== staff.id && row.kept_at.getTime() > ctx.now() - WRITING_FOR)
      .map(({ name, noun, begun_at }) => ({ name, noun, since: begun_at.getTime() }));
    return { drafts, writers };
  });
}

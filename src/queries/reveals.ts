import type { Context } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "./complaint-file.ts";
import { notAccused, visibleTo } from "./visible-to.ts";

/** One look at an identity. */
export interface Reveal {
  readonly id: string;
  readonly at: Instant;
  /** Who looked. */
  readonly name: string;
  /** Of which complaint and why; null where this reader does not see the complaint. */
  readonly about: { readonly reference: string; readonly reason: string } | null;
}

/**
 * Who looked at an identity, the latest first; `before` is the id with which the page before ended. Looks at complaints
 * about the reader, or about whom they act for, are left out whole: even a nameless line would tell them of one.
 */
export function reveals(
  ctx: Context,
  staff: Reader,
  { before, most }: { readonly before: string | null; readonly most: number },
): Promise<{ readonly items: readonly Reveal[]; readonly next: string | null }> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = await viewerOf(tx, staff, ctx.now());
    let query = tx
      .selectFrom("audit_event")
      .innerJoin("complaint", "complaint.id", "audit_event.complaint")
      .leftJoin("staff", "staff.id", "audit_event.staff")
      .select(["audit_event.id", "audit_event.at", "audit_event.detail", "staff.name", "complaint.reference"])
      .select((eb) => visibleTo(eb, viewer).as("seen"))
      .where("audit_event.office", "=", staff.office)
      .where("audit_event.type", "=", "identity_revealed")
      .where((eb) => notAccused(eb, viewer))
      .orderBy("audit_event.id", "desc")
      .limit(most + 1);
    if (before && UUID.test(before)) query = query.where("audit_event.id", "<", before);
    const rows = await query.execute();
    const items = rows.slice(0, most).map(({ id, at, detail, name, reference, seen }) => {
      const { reason = "" } = detail as { readonly reason?: string };
      return { id, at: at.getTime(), name: name ?? "", about: seen ? { reference, reason } : null };
    });
    return { items, next: rows.length > most ? items.at(-1)!.id : null };
  });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

import { isRefusal, type RefusalCode } from "#lib/refusal.ts";
import { inOffice } from "#store/in-office.ts";
import type { Context } from "./context.ts";
import { runStaffVerb } from "./run-staff-verb.ts";
import type { Person } from "./staff-doer.ts";

/** One complaint that is to change hands. */
export interface Assignment {
  readonly reference: string;
  readonly staffId: string;
  /** Version at which it may; another means that a colleague was there meanwhile. */
  readonly version?: number | undefined;
}

/** What became of it, and whose it was before, so that it can be taken back. */
export interface Assigned {
  readonly reference: string;
  readonly staffId: string;
  /** Why not; null: it was done. */
  readonly refused: RefusalCode | null;
  readonly formerId: string | null;
  readonly version: number | null;
}

/** More at once are a hand-over. */
export const MOST_AT_ONCE = 200;

/** Names the handler of several complaints, each in a transaction of its own: what is refused stops no other. */
export async function assignMany(
  ctx: Context,
  staff: Person,
  assignments: readonly Assignment[],
  reason: string,
): Promise<Assigned[]> {
  const former = await handlersOf(
    ctx,
    staff.office,
    assignments.map(({ reference }) => reference),
  );
  const results: Assigned[] = [];
  for (const { reference, staffId, version } of assignments.slice(0, MOST_AT_ONCE)) {
    const input = { staffId, ...(reason.trim() ? { reason: reason.trim().slice(0, 300) } : {}) };
    const done = await runStaffVerb(ctx, staff, reference, "assignment", input, { expectedVersion: version });
    const refused = isRefusal(done) ? done.refusal : null;
    results.push({
      ...{ reference, staffId, refused },
      formerId: refused === "not_found" ? null : (former.get(reference) ?? null),
      version: isRefusal(done) ? null : done.complaint.version,
    });
  }
  return results;
}

async function handlersOf(ctx: Context, office: string, references: readonly string[]) {
  if (references.length === 0) return new Map<string, string | null>();
  const rows = await inOffice(ctx.db, office, (tx) =>
    tx
      .selectFrom("complaint")
      .select(["reference", "handler_id"])
      .where("office", "=", office)
      .where("reference", "in", references)
      .execute(),
  );
  return new Map(rows.map(({ reference, handler_id }) => [reference, handler_id]));
}

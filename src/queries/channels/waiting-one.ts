import type { Context } from "#commands/context.ts";
import { isHidden } from "#commands/intake/hidden-intake.ts";
import { intakeKey } from "#commands/intake/intake-key.ts";
import { readSummary } from "#commands/intake/summary.ts";
import { viewerOf } from "#commands/viewers.ts";
import { inOffice } from "#store/in-office.ts";
import type { Why } from "#store/intake-tables.ts";
import type { Reader } from "../complaint-file.ts";
import { visibleTo } from "../visible-to.ts";
import { columns, shown, undecided, type Waiting } from "./waiting.ts";

/** A complaint that it may belong to. */
export interface Candidate {
  readonly reference: string;
  readonly subject: string;
  readonly why: Why;
}

/**
 * One of them, or something automatic or double that may be none, with the complaints that it may belong to; null when it
 * is decided or not theirs to see.
 */
export function waitingOne(
  ctx: Context,
  staff: Reader,
  id: string,
): Promise<{ readonly waiting: Waiting; readonly candidates: readonly Candidate[] } | null> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = await viewerOf(tx, staff, ctx.now());
    const row = await tx
      .selectFrom("intake")
      .select(columns)
      .where("id", "=", id)
      .where("outcome", "in", undecided)
      .where("decided_at", "is", null)
      .executeTakeFirst();
    if (!row || (await isHidden(tx, viewer, id, ctx.now()))) return null;
    const candidates = await tx
      .selectFrom("tray_candidate")
      .innerJoin("complaint", "complaint.id", "tray_candidate.complaint")
      .select(["complaint.reference", "complaint.subject", "tray_candidate.why"])
      .where("tray_candidate.intake", "=", id)
      .where((eb) => visibleTo(eb, viewer))
      .orderBy("complaint.id", "desc")
      .execute();
    const summary = readSummary(await intakeKey(ctx, tx, row), id, row.summary);
    return { waiting: { ...shown(row), summary }, candidates };
  });
}

import type { Context } from "#commands/context.ts";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";

/** How far the recalculation after a calendar version has come. */
export interface Recalculation {
  readonly seq: number;
  readonly total: number;
  readonly looked: number;
  readonly moved: number;
  readonly doneAt: Instant | null;
}

/** The recalculation of one calendar version; undefined when there is no such version. */
export function recalculationOf(ctx: Context, office: string, seq: number): Promise<Recalculation | undefined> {
  return inOffice(ctx.db, office, async (tx) => {
    const row = await tx
      .selectFrom("recalculation")
      .select(["seq", "total", "looked", "moved", "done_at"])
      .where("office", "=", office)
      .where("seq", "=", seq)
      .executeTakeFirst();
    return row && { ...row, doneAt: row.done_at?.getTime() ?? null };
  });
}

import { allows } from "#auth/permissions.ts";
import type { Context } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "./complaint-file.ts";
import { notAccused, visibleTo } from "./visible-to.ts";

/**
 * How many complaints are open under each SOP version, by its id: those that this person sees, so that the list behind
 * the number holds as many. Who opens no list is told the whole number, without those about themselves.
 */
export function openByVersion(ctx: Context, staff: Reader): Promise<ReadonlyMap<string, number>> {
  const reads = allows("read_complaints", staff.role);
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = await viewerOf(tx, staff, ctx.now());
    const rows = await tx
      .selectFrom("complaint")
      .select(["sop", ({ fn }) => fn.countAll<number>().as("count")])
      .where("office", "=", staff.office)
      .where("step", "is not", null)
      .where((eb) => (reads ? visibleTo(eb, viewer) : notAccused(eb, viewer)))
      .groupBy("sop")
      .execute();
    return new Map(rows.map(({ sop, count }) => [sop, Number(count)]));
  });
}

import type { Context } from "#commands/context.ts";
import { viewersOf } from "#commands/viewers.ts";
import { relationOf } from "#complaints/may.ts";
import { nobodyLeft } from "#complaints/nobody-left.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "./complaint-file.ts";

/**
 * How many open complaints nobody of the office may go on with, because all who could are the accused or act for them.
 * A number and nothing more, for people who read no complaint; none of it for the accused themselves.
 */
export function needsOutside(ctx: Context, staff: Reader): Promise<number> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const people = await viewersOf(tx, ctx.now());
    const reader = people.find(({ id }) => id === staff.id);
    if (!reader) return 0;
    const rows = await tx
      .selectFrom("complaint")
      .select(["state", "sop"])
      .where("stage", "<>", "closed")
      .where("reported_staff_id", "is not", null)
      .execute();
    let count = 0;
    for (const { state, sop } of rows) {
      const procedure = await ctx.procedures.byId(staff.office, sop, tx);
      if (relationOf(reader, state) !== "accused" && nobodyLeft(procedure.sop, people, state)) count++;
    }
    return count;
  });
}

import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { viewersOf } from "#commands/viewers.ts";
import { may, relationOf, type Viewer } from "#complaints/may.ts";
import type { Complaint } from "#complaints/types.ts";
import type { Sop } from "#sop/types.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "./complaint-file.ts";

/**
 * How many complaints wait for a second person of whom none is left: whoever asked is the only one who may approve. A
 * number and nothing more; none of it for the accused themselves.
 */
export function lacksSecond(ctx: Context, staff: Reader): Promise<number> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const people = await viewersOf(tx, ctx.now());
    const reader = people.find(({ id }) => id === staff.id);
    if (!reader) return 0;
    const rows = await tx
      .selectFrom("complaint")
      .select(["state", "sop"])
      .where("office", "=", staff.office)
      .where("waits", "=", true)
      .where(sql<boolean>`state #>> '{pending,by}' is not null`)
      .execute();
    let count = 0;
    for (const { state, sop } of rows) {
      const procedure = await ctx.procedures.byId(staff.office, sop, tx);
      if (relationOf(reader, state) !== "accused" && !hasSecond(procedure.sop, people, state)) count++;
    }
    return count;
  });
}

/** Whether somebody else than who asked may approve, as themselves or as the leader for whom they act. */
function hasSecond(sop: Sop, people: readonly Required<Viewer>[], complaint: Complaint): boolean {
  const leaders = people.filter(({ role }) => role === "leader").map(({ id }) => id);
  return people.some(({ id, role, actsFor }) => {
    const roles = actsFor.some((other) => leaders.includes(other)) ? [role, "leader" as const] : [role];
    if (id === complaint.pending?.by || relationOf({ id, role, actsFor }, complaint) === "accused") return false;
    return roles.some((one) => may(sop, { is: "staff", id, role: one }, "approve", complaint));
  });
}

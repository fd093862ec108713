import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "./complaint-file.ts";
import { visibleTo } from "./visible-to.ts";

export type StepCounts = Readonly<Record<string, { readonly count: number; readonly late: number }>>;

/** How many complaints of an SOP version stand at each step now and how many are late, among those this person sees. */
export function stepCounts(ctx: Context, staff: Reader, sopId: string): Promise<StepCounts> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = await viewerOf(tx, staff, ctx.now());
    const rows = await tx
      .selectFrom("complaint")
      .select([
        "step",
        sql<number>`count(*)::int`.as("count"),
        sql<number>`(count(*) filter (where due_at < ${ctx.now()}))::int`.as("late"),
      ])
      .where("sop", "=", sopId)
      .where("step", "is not", null)
      .where((eb) => visibleTo(eb, viewer))
      .groupBy("step")
      .execute();
    return Object.fromEntries(rows.map(({ step, count, late }) => [step!, { count, late }]));
  });
}

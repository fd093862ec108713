import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "../complaint-file.ts";
import { countedFor } from "./counted-for.ts";

/** How many steps ended under each SOP version since the beginning, by its id, as far as this person's numbers go. */
export function measuredByVersion(ctx: Context, staff: Reader): Promise<ReadonlyMap<string, number>> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const rows = await tx
      .selectFrom("measure_day")
      .select(["sop", sql<number>`sum(count)::int`.as("count")])
      .where("office", "=", staff.office)
      .where("kind", "=", "step")
      .where(countedFor("measure_day", await viewerOf(tx, staff, ctx.now())))
      .groupBy("sop")
      .execute();
    return new Map(rows.map(({ sop, count }) => [sop, count]));
  });
}

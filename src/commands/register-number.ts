import { sql } from "kysely";
import { yearOf } from "#calendar/day-of.ts";
import type { Setting } from "./asked-verb.ts";

/** The next number in the office's register of this year, `2026/0001`: in order, without gaps, given at receipt. */
export async function nextRegisterNumber({ ctx, tx, complaint }: Setting): Promise<string> {
  const { calendar } = await ctx.procedures.byId(complaint.office, complaint.sop);
  const year = yearOf(calendar, ctx.now());
  const row = await tx
    .insertInto("register_counter")
    .values({ office: complaint.office, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(["office", "year"]).doUpdateSet({ last: sql`register_counter.last + 1` }),
    )
    .returning("last")
    .executeTakeFirstOrThrow();
  return `${year}/${String(row.last).padStart(4, "0")}`;
}

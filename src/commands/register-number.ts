import { randomInt } from "node:crypto";
import { sql } from "kysely";
import { yearOf } from "#calendar/day-of.ts";
import type { Setting } from "./asked-verb.ts";

/**
 * A number in the office's register of this year, `2026/0007`: in order, given at receipt. It goes on from the last by
 * 1, 2, 3 … with the chances 1/2, 1/4, 1/8 …, so that a number one does not find says nothing about a complaint that
 * is hidden (decision 0011).
 */
export async function nextRegisterNumber({ ctx, tx, complaint }: Setting): Promise<string> {
  const { calendar } = await ctx.procedures.byId(complaint.office, complaint.sop, tx);
  const year = yearOf(calendar, ctx.now());
  const step = Math.clz32(randomInt(1, 2 ** 31));
  const row = await tx
    .insertInto("register_counter")
    .values({ office: complaint.office, year, last: step })
    .onConflict((conflict) =>
      conflict.columns(["office", "year"]).doUpdateSet({ last: sql`register_counter.last + ${step}` }),
    )
    .returning("last")
    .executeTakeFirstOrThrow();
  return `${year}/${String(row.last).padStart(4, "0")}`;
}

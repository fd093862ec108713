import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import type { Day } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "../complaint-file.ts";
import { countedFor } from "./counted-for.ts";
import type { Days } from "./step-lengths.ts";

/** How many were lodged by a channel in the week that begins on this Monday. */
export interface WeekOfChannel {
  readonly week: Day;
  readonly channel: string;
  readonly count: number;
}

/** Complaints lodged by week and channel, as far as this person's numbers go; weeks in order. */
export function lodgedByWeek(ctx: Context, staff: Reader, { from, to }: Days): Promise<WeekOfChannel[]> {
  const monday = sql<string>`to_char(date_trunc('week', day::date), 'YYYY-MM-DD')`;
  return inOffice(ctx.db, staff.office, async (tx) =>
    tx
      .selectFrom("measure_day")
      .select([monday.as("week"), "about as channel", sql<number>`sum(count)::int`.as("count")])
      .where("office", "=", staff.office)
      .where("kind", "=", "lodged")
      .where("day", ">=", from)
      .where("day", "<=", to)
      .where(countedFor("measure_day", await viewerOf(tx, staff, ctx.now())))
      .groupBy([monday, "about"])
      .orderBy(monday)
      .execute(),
  );
}

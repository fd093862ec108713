import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "../complaint-file.ts";
import { countedFor } from "./counted-for.ts";
import type { Days } from "./step-lengths.ts";

/** How many ended at a step in a month, `2026-03`, and how many of them in time. */
export interface MonthOfStep {
  readonly month: string;
  readonly count: number;
  readonly met: number;
}

/** A step of one SOP version: another version may mean something else by the same id. */
export interface StepOfVersion {
  /** Id of the SOP version. */
  readonly sop: string;
  readonly step: string;
}

/** What ended at these steps, by month in order, as far as this person's numbers go. */
export function metByMonth(
  ctx: Context,
  staff: Reader,
  steps: readonly StepOfVersion[],
  { from, to }: Days,
): Promise<MonthOfStep[]> {
  const month = sql<string>`left(day, 7)`;
  return inOffice(ctx.db, staff.office, async (tx) =>
    tx
      .selectFrom("measure_day")
      .select([month.as("month"), sql<number>`sum(count)::int`.as("count")])
      .select(sql<number>`coalesce(sum(count) filter (where not late), 0)::int`.as("met"))
      .where("office", "=", staff.office)
      .where("kind", "=", "step")
      .where((eb) => eb.or(steps.map(({ sop, step }) => eb.and({ sop, about: step }))))
      .where("day", ">=", from)
      .where("day", "<=", to)
      .where(countedFor("measure_day", await viewerOf(tx, staff, ctx.now())))
      .groupBy(month)
      .orderBy(month)
      .execute(),
  );
}

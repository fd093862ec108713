import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import type { Day } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "../complaint-file.ts";
import { countedFor } from "./counted-for.ts";
import { quantile } from "./spread.ts";

/** Days by the office's clock, both included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** How long a step took in a period: in the unit of its target, or in working days where it has none. */
export interface StepLength {
  readonly count: number;
  /** How many of them ended after the date that was printed. */
  readonly late: number;
  readonly median: number;
  readonly ninetieth: number;
}

/** Every step of an SOP version at which something ended in these days, as far as this person's numbers go. */
export function stepLengths(
  ctx: Context,
  staff: Reader,
  sopId: string,
  days: Days,
): Promise<ReadonlyMap<string, StepLength>> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = await viewerOf(tx, staff, ctx.now());
    const rows = await tx
      .selectFrom("measure_day")
      .select(["about", "amount", sql<number>`sum(count)::int`.as("count")])
      .select(sql<number>`coalesce(sum(count) filter (where late), 0)::int`.as("late"))
      .where("office", "=", staff.office)
      .where("kind", "=", "step")
      .where("sop", "=", sopId)
      .where("day", ">=", days.from)
      .where("day", "<=", days.to)
      .where(countedFor("measure_day", viewer))
      .groupBy(["about", "amount"])
      .execute();
    return lengthsOf(rows);
  });
}

interface Row {
  readonly about: string;
  readonly amount: number;
  readonly count: number;
  readonly late: number;
}

/** By step, from rows that tell how often each amount was measured. */
export function lengthsOf(rows: readonly Row[]): ReadonlyMap<string, StepLength> {
  const byStep = Map.groupBy(rows, ({ about }) => about);
  return new Map(
    [...byStep].map(([step, bars]) => [
      step,
      {
        count: bars.reduce((sum, { count }) => sum + count, 0),
        late: bars.reduce((sum, { late }) => sum + late, 0),
        median: quantile(bars, 0.5) ?? 0,
        ninetieth: quantile(bars, 0.9) ?? 0,
      },
    ]),
  );
}

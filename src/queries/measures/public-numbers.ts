import { sql } from "kysely";
import { dayOf } from "#calendar/day-of.ts";
import type { Context, Procedure } from "#commands/context.ts";
import type { Day } from "#lib/time.ts";
import { isProposed } from "#sop/ask.ts";
import { inOffice } from "#store/in-office.ts";
import { publish, type Published } from "./publish.ts";
import { lengthsOf } from "./step-lengths.ts";

/** What anyone may know of a step. */
export interface PublicStep {
  readonly step: string;
  /** When the day began. */
  readonly standing: Published;
  /** In the month before; its lengths where enough ended, and no unsigned reading says how long was allowed. */
  readonly done: Published & { readonly median: number | null; readonly ninetieth: number | null };
}

export interface PublicNumbers {
  /** The day on which what stands was counted; null: not counted yet. */
  readonly day: Day | null;
  /** First day of the month in which it ended. */
  readonly month: Day;
  readonly steps: readonly PublicStep[];
}

/**
 * The numbers of an SOP version for everyone. They count everything, the hidden ones too, and only once a day or a month
 * is over, so that nobody can tell from their change what came in.
 */
export async function publicNumbers(ctx: Context, { id, office, sop, calendar }: Procedure): Promise<PublicNumbers> {
  const first = Temporal.PlainDate.from(dayOf(calendar, ctx.now())).with({ day: 1 });
  const month = first.subtract({ months: 1 }).toString();
  const { standing, ended } = await inOffice(ctx.db, office, async (tx) => ({
    standing: await tx
      .selectFrom("standing_day")
      .selectAll()
      .where("office", "=", office)
      .where("sop", "=", id)
      .execute(),
    ended: await tx
      .selectFrom("measure_day")
      .select(["about", "amount", sql<number>`sum(count)::int`.as("count")])
      .select(sql<number>`coalesce(sum(count) filter (where late), 0)::int`.as("late"))
      .where("office", "=", office)
      .where("kind", "=", "step")
      .where("sop", "=", id)
      .where("day", ">=", month)
      .where("day", "<", first.toString())
      .groupBy(["about", "amount"])
      .execute(),
  }));
  const lengths = lengthsOf(ended);
  const steps = sop.steps.map(({ id: step, kind, target }): PublicStep => {
    const here = standing.find((one) => one.step === step);
    const length = lengths.get(step);
    const settled = !isProposed(sop, kind === "receive" ? "receipt" : "response");
    const done = publish(length?.count ?? 0, length?.late ?? 0, settled && target !== undefined);
    // A length beyond its target would tell of lateness as well.
    const enough = done.count === null || (target && !settled) ? undefined : length;
    return {
      step,
      standing: publish(here?.count ?? 0, here?.late ?? 0, settled),
      done: { ...done, median: enough?.median ?? null, ninetieth: enough?.ninetieth ?? null },
    };
  });
  return { day: standing[0]?.day ?? null, month, steps };
}

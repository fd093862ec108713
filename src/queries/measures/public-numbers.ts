import { sql } from "kysely";
import { dayOf } from "#calendar/day-of.ts";
import type { Context, Procedure } from "#commands/context.ts";
import type { Tx } from "#commands/transaction.ts";
import type { Day } from "#lib/time.ts";
import { isProposed } from "#sop/ask.ts";
import type { Sop, Step } from "#sop/types.ts";
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
  /** At steps that the version in force has no more, those together of which enough is known; null: there was nothing. */
  readonly before: { readonly standing: number | null; readonly done: number | null } | null;
}

/**
 * The numbers of an office for everyone, by the steps of the SOP in force: a complaint that runs under an earlier version
 * counts at the step of the same id. They count everything, the hidden ones too, and only once a day or a month is over,
 * so that nobody can tell from their change what came in. Only sums are told and never one version of them, so that no
 * difference tells of few.
 */
export async function publicNumbers(ctx: Context, { office, sop, calendar }: Procedure): Promise<PublicNumbers> {
  const first = Temporal.PlainDate.from(dayOf(calendar, ctx.now())).with({ day: 1 });
  const month = first.subtract({ months: 1 }).toString();
  const { standing, ended, sops } = await inOffice(ctx.db, office, async (tx) => {
    const rows = { standing: await standingAt(tx, office), ended: await endedIn(tx, office, month, first.toString()) };
    const ids = new Set(Object.values(rows).flatMap((all) => all.map((row) => row.sop)));
    const versions = new Map<string, Sop>();
    for (const id of ids) versions.set(id, (await ctx.procedures.byId(office, id, tx)).sop);
    return { ...rows, sops: versions };
  });
  const steps = sop.steps.map((step): PublicStep => {
    const here = standing.filter((one) => one.step === step.id);
    const went = ended.filter((one) => one.about === step.id);
    const of = (rows: readonly { readonly sop: string }[]) => [...new Set(rows.map((row) => sops.get(row.sop)!))];
    const settled = isSettled(step, [sop, ...of(went)]);
    const length = lengthsOf(went).get(step.id);
    const done = publish(length?.count ?? 0, length?.late ?? 0, settled && step.target !== undefined);
    // A length beyond its target would tell of lateness as well; lengths in two units are not one.
    const tells = done.count !== null && (settled || !step.target) && of(went).every((other) => isAlike(step, other));
    const { median = null, ninetieth = null } = (tells && length) || {};
    return {
      step: step.id,
      standing: publish(sum(here), sum(here, "late"), isSettled(step, [sop, ...of(here)])),
      done: { ...done, median, ninetieth },
    };
  });
  const known = new Set(sop.steps.map(({ id }) => id));
  const stood = Map.groupBy(standing, ({ step }) => step);
  const went = Map.groupBy(ended, ({ about }) => about);
  for (const id of known) for (const rows of [stood, went]) rows.delete(id);
  const before = { standing: together(stood), done: together(went) };
  return { day: standing[0]?.day ?? null, month, steps, before: stood.size + went.size > 0 ? before : null };
}

/** The sum of what may be told of each: a sum with few of one in it would tell of them, from the sum of a day before. */
function together(rows: ReadonlyMap<string, readonly Counts[]>): number | null {
  const told = [...rows.values()].map((each) => publish(sum(each), 0, false).count ?? 0);
  return told.reduce((all, count) => all + count, 0) || null;
}

function standingAt(tx: Tx, office: string) {
  return tx.selectFrom("standing_day").selectAll().where("office", "=", office).execute();
}

function endedIn(tx: Tx, office: string, from: Day, until: Day) {
  return tx
    .selectFrom("measure_day")
    .select(["sop", "about", "amount", sql<number>`sum(count)::int`.as("count")])
    .select(sql<number>`coalesce(sum(count) filter (where late), 0)::int`.as("late"))
    .where("office", "=", office)
    .where("kind", "=", "step")
    .where("day", ">=", from)
    .where("day", "<", until)
    .groupBy(["sop", "about", "amount"])
    .execute();
}

/** Whether the head has signed how the step's time is read, in every version by which something was counted. */
function isSettled({ kind }: Step, versions: readonly Sop[]): boolean {
  return versions.every((sop) => !isProposed(sop, kind === "receive" ? "receipt" : "response"));
}

/** Whether a step is measured in the same unit in another version. */
function isAlike({ id, target }: Step, other: Sop): boolean {
  return other.steps.find((step) => step.id === id)?.target?.unit === target?.unit;
}

interface Counts {
  readonly count: number;
  readonly late: number;
}

const sum = (rows: readonly Counts[], what: keyof Counts = "count") => rows.reduce((all, row) => all + row[what], 0);

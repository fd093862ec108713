import { sql } from "kysely";
import { dayOf } from "#calendar/day-of.ts";
import { fold } from "#complaints/apply.ts";
import type { ComplaintEvent } from "#complaints/events.ts";
import { measuresOf } from "#complaints/measures/measures-of.ts";
import { inOffice } from "#store/in-office.ts";
import type { Tables } from "#store/tables.ts";
import type { Context, Procedure } from "./context.ts";
import type { Tx } from "./transaction.ts";

/** Goes up when something is measured otherwise: everything is then measured anew. */
export const MEASURING_RULES = 1;

/** One process at a time an office. */
const LOCK = 7_261_714;

/**
 * Measures the complaints of the next part of an office's record, each from all of its events, and counts the days that
 * changed again. Gives whether there was anything; where another process is at it, there was not.
 */
export function measureSome(ctx: Context, office: string, most = 1000): Promise<boolean> {
  return inOffice(ctx.db, office, async (tx) => {
    const lock = await sql<{ mine: boolean }>`
      select pg_try_advisory_xact_lock(${LOCK}, hashtext(${office})) as mine`.execute(tx);
    if (!lock.rows[0]?.mine) return false;
    const mark = await tx.selectFrom("measure_mark").selectAll().where("office", "=", office).executeTakeFirst();
    const from = mark?.rules === MEASURING_RULES ? mark.position : 0;
    const links = await tx
      .selectFrom("chain_link")
      .select(["position", "kind", "row"])
      .where("office", "=", office)
      .where("position", ">", from)
      .orderBy("position")
      .limit(most)
      .execute();
    const last = links.at(-1)?.position;
    if (last === undefined) return false;
    const complaints = links.filter(({ kind }) => kind === "complaint_event").map(({ row }) => row);
    await measureAnew(ctx, tx, office, [...new Set(complaints)]);
    await tx
      .insertInto("measure_mark")
      .values({ office, position: last, rules: MEASURING_RULES })
      .onConflict((on) => on.column("office").doUpdateSet({ position: last, rules: MEASURING_RULES }))
      .execute();
    return true;
  });
}

type Row = Tables["measure"];

async function measureAnew(ctx: Context, tx: Tx, office: string, complaints: readonly string[]): Promise<void> {
  if (complaints.length === 0) return;
  const events = await tx
    .selectFrom("complaint_event")
    .select(["complaint", "body"])
    .where("complaint", "in", complaints)
    .orderBy("complaint")
    .orderBy("seq")
    .execute();
  const byComplaint = Map.groupBy(events, ({ complaint }) => complaint);
  const rows: Row[] = [];
  for (const own of byComplaint.values()) {
    const story = own.map(({ body }) => body as ComplaintEvent);
    const sop = story[0]?.type === "lodged" ? story[0].sop : "";
    rows.push(...rowsOf(await ctx.procedures.byId(office, sop, tx), story));
  }
  const before = await tx
    .deleteFrom("measure")
    .where("complaint", "in", complaints)
    .returning(["kind", "about", "day"])
    .execute();
  for (let at = 0; at < rows.length; at += 2000)
    await tx
      .insertInto("measure")
      .values(rows.slice(at, at + 2000))
      .execute();
  await countDays(tx, office, [...before, ...rows]);
}

/** The measures of one complaint as rows. */
export function rowsOf({ id, office, sop, calendar }: Procedure, events: readonly ComplaintEvent[]): Row[] {
  const complaint = fold(events);
  if (!complaint) return [];
  const { reportedStaffId: reported, confidential } = complaint;
  const same = { complaint: complaint.id, office, sop: id, reported, confidential };
  const lodged = { kind: "lodged" as const, about: complaint.channel, day: dayOf(calendar, complaint.lodgedAt) };
  return [
    { ...same, ...lodged, seq: 1, amount: 0, late: false },
    ...measuresOf(sop, calendar, events).map(({ seq, step, to, amount, late }) => ({
      ...same,
      ...{ seq, kind: "step" as const, about: step, day: dayOf(calendar, to), amount, late },
    })),
  ];
}

async function countDays(tx: Tx, office: string, touched: readonly Pick<Row, "kind" | "about" | "day">[]) {
  const keys = [...new Map(touched.map((one) => [`${one.kind} ${one.about} ${one.day}`, one])).values()];
  const which = sql`unnest(${keys.map(({ kind }) => kind)}::text[], ${keys.map(({ about }) => about)}::text[],
    ${keys.map(({ day }) => day)}::text[]) as touched (kind, about, day)`;
  const same = (table: string) => {
    const { kind, about, day } = { kind: `${table}.kind`, about: `${table}.about`, day: `${table}.day` };
    return sql`${sql.ref(kind)} = touched.kind and ${sql.ref(about)} = touched.about and ${sql.ref(day)} = touched.day`;
  };
  await sql`delete from measure_day using ${which} where measure_day.office = ${office} and ${same("measure_day")}`.execute(
    tx,
  );
  await sql`
    insert into measure_day (office, sop, kind, about, day, amount, late, reported, confidential, count)
    select office, sop, measure.kind, measure.about, measure.day, amount, late, reported, confidential, count(*)
    from ${which} join measure on ${same("measure")}
    where measure.office = ${office} group by 1, 2, 3, 4, 5, 6, 7, 8, 9`.execute(tx);
}

import { sql } from "kysely";
import { dayOf } from "#calendar/day-of.ts";
import type { Context } from "#commands/context.ts";
import { inOffice } from "#store/in-office.ts";

/** Keeps how many stand at each step when a day begins, once a day and office: what the public page tells all day. */
export async function countStanding(ctx: Context): Promise<void> {
  const offices = await ctx.db.selectFrom("office").select("code").execute();
  for (const { code } of offices) {
    const { calendar } = await ctx.procedures.inForce(code);
    const [now, day] = [ctx.now(), dayOf(calendar, ctx.now())];
    await inOffice(ctx.db, code, async (tx) => {
      await sql`
        insert into standing_day (office, sop, step, day, count, late)
        select office, sop, step, ${day}, count(*), count(*) filter (where due_at < ${now})
        from complaint where office = ${code} and step is not null
          and not exists (select from standing_day where office = ${code} and day = ${day})
        group by office, sop, step on conflict do nothing`.execute(tx);
      await tx.deleteFrom("standing_day").where("office", "=", code).where("day", "<", day).execute();
    });
  }
}

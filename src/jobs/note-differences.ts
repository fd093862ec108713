import type { Context } from "#commands/context.ts";
import { unbalanced } from "#queries/channels/balance.ts";
import { inOffice } from "#store/in-office.ts";

/**
 * Keeps which days of the channels do not balance, so that none of them falls out of sight when it is no longer among
 * the days that are reckoned for whoever looks.
 */
export async function noteDifferences(ctx: Context): Promise<void> {
  const offices = await ctx.db.selectFrom("office").select("code").execute();
  for (const { code } of offices) {
    const { calendar } = await ctx.procedures.inForce(code);
    await inOffice(ctx.db, code, async (tx) => {
      const lines = await unbalanced(tx, code, calendar.timeZone);
      const rows = lines.map(({ channel, day }) => ({ office: code, channel, day }));
      await tx.deleteFrom("channel_difference").where("office", "=", code).execute();
      if (rows.length > 0) await tx.insertInto("channel_difference").values(rows).execute();
    });
  }
}

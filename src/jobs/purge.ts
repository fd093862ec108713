import type { Context } from "#commands/context.ts";
import { DAY } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";

/** Drafts that citizens did not send within a day and staff not within a quarter (outside a complaint: a week), and request keys so old that no client repeats them. Nothing lodged is ever touched. */
export async function purge(ctx: Context): Promise<void> {
  const offices = await ctx.db.selectFrom("office").select("code").execute();
  for (const { code } of offices) {
    await inOffice(ctx.db, code, async (tx) => {
      await tx
        .deleteFrom("citizen_draft")
        .where("updated_at", "<", new Date(ctx.now() - DAY))
        .execute();
      await tx
        .deleteFrom("staff_draft")
        .where("kept_at", "<", new Date(ctx.now() - 90 * DAY))
        .execute();
      // Lodging at the counter holds what people told of themselves: who was not lodged within a week is not waiting.
      await tx
        .deleteFrom("form_draft")
        .where("kept_at", "<", new Date(ctx.now() - 7 * DAY))
        .execute();
      await tx
        .deleteFrom("idempotency")
        .where("created_at", "<", new Date(ctx.now() - 90 * DAY))
        .execute();
    });
  }
}

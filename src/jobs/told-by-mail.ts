import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { runSystem } from "#commands/run-verb.ts";
import { isRefusal, refuse } from "#lib/refusal.ts";
import { HOUR } from "#lib/time.ts";

/**
 * A response that the mail server took and that did not bounce within the SOP's setting counts as told (DESIGN
 * section 3). Gives how many were told now.
 */
export async function tellByMail(ctx: Context): Promise<number> {
  const now = ctx.now();
  const due = await sql<{ complaint: string; office: string; sent_at: Date }>`
    select complaint, office, sent_at from due_told_by_mail(${new Date(now - HOUR)}, 500)`.execute(ctx.db);
  let told = 0;
  for (const { complaint, office, sent_at } of due.rows) {
    const result = await runSystem(ctx, office, complaint, async ({ response, sop: id }, tx) => {
      const sent = sent_at.getTime();
      const { sop } = await ctx.procedures.byId(office, id, tx);
      if (!response || sent < response.at || now - sent < sop.limits.mailToldAfterHours * HOUR)
        return refuse("too_early");
      return { verb: "told", by: { is: "system" }, how: "no_bounce", at: sent };
    });
    if (!isRefusal(result)) told += 1;
  }
  return told;
}

import { HOUR, type Instant } from "#lib/time.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import { inOffice } from "#store/in-office.ts";
import type { Context } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import type { Decider } from "./decision.ts";

/** Only what was set aside just now: later it is no slip of the hand any more. */
export const TAKEN_BACK_WITHIN = HOUR;

/** When something was set aside: from the first of it to the last. */
export interface Moments {
  readonly from: Instant;
  readonly until: Instant;
}

/** Lets wait again what this person set aside in that time, each on record. Gives how many. */
export async function takeBack(
  ctx: Context,
  { id: staff, office }: Decider,
  { from, until }: Moments,
): Promise<number> {
  const earliest = new Date(Math.max(from, ctx.now() - TAKEN_BACK_WITHIN));
  const rows = await inOffice(ctx.db, office, (tx) =>
    tx
      .selectFrom("intake")
      .select("id")
      .where("office", "=", office)
      .where("decided_by", "=", staff)
      .where("decision", "=", "dismissed")
      .where("decided_at", ">=", earliest)
      .where("decided_at", "<=", new Date(until))
      .execute(),
  );
  for (const { id } of rows)
    await inTransaction(ctx, office, async (tx) => {
      const waits = { decided_by: null, decided_at: null, decision: null };
      const row = tx.updateTable("intake").set(waits).where("id", "=", id).where("decision", "=", "dismissed");
      if ((await row.executeTakeFirst()).numUpdatedRows !== 1n) return;
      await saveAudit(tx, ctx, { office, type: "intake_taken_back", staff, complaint: null, detail: { intake: id } });
    });
  return rows.length;
}

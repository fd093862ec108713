import type { BounceReport } from "#channels/email/parse/types.ts";
import type { Context } from "../context.ts";
import type { Tx } from "../transaction.ts";

/**
 * Ties a delivery report to the letter that it is about. True when a response did not reach its reader and the
 * complaint must say so: a report of delay, or of success, is none of that; a second report changes nothing.
 */
export async function recordBounce(ctx: Context, tx: Tx, letter: string, report: BounceReport): Promise<boolean> {
  if (report.action !== "failed") return false;
  const done = await tx
    .updateTable("outbox")
    .set({
      state: "permanent_failure",
      bounced_at: new Date(ctx.now()),
      bounce_status: report.status,
      lease_until: null,
    })
    .where("id", "=", letter)
    .where("bounced_at", "is", null)
    .returning("moment")
    .executeTakeFirst();
  return done?.moment === "responded";
}

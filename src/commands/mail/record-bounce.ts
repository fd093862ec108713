import type { BounceReport } from "#channels/email/parse/types.ts";
import type { Context } from "../context.ts";
import type { Tx } from "../transaction.ts";

/** What a delivery report proves of the response of a complaint. */
export type Proven = "undelivered" | "delivered" | null;

/**
 * Ties a delivery report to the letter that it is about, and gives what it proves where that letter is a response. One
 * of delay proves nothing, but silence proves nothing any more either; a second report of failure changes nothing.
 */
export async function recordReport(ctx: Context, tx: Tx, letter: string, report: BounceReport): Promise<Proven> {
  const { action, status } = report;
  const at = new Date(ctx.now());
  const change =
    action === "failed"
      ? ({ state: "permanent_failure", bounced_at: at, bounce_status: status, lease_until: null } as const)
      : action === "delayed"
        ? { delayed_at: at }
        : {};
  const done = await tx
    .updateTable("outbox")
    .set({ id: letter, ...change })
    .where("id", "=", letter)
    .where("bounced_at", "is", null)
    .returning("moment")
    .executeTakeFirst();
  if (done?.moment !== "responded") return null;
  return action === "failed" ? "undelivered" : action === "delivered" ? "delivered" : null;
}

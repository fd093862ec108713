import { sealWith } from "#lib/keys.ts";
import type { IntakeOutcome } from "#store/intake-tables.ts";
import type { Context } from "../context.ts";
import type { Tx } from "../transaction.ts";
import { complaintKey } from "../unseal-identity.ts";
import { intakeKey, wrapForComplaint } from "./intake-key.ts";
import type { IntakeSummary } from "./summary.ts";

/** How a row ends. */
export interface Ending {
  readonly outcome: IntakeOutcome;
  readonly reason?: string | null;
  /** The complaint that it became or belongs to, and by which event. */
  readonly complaint?: string | null;
  readonly seq?: number | null;
  readonly sentAt?: number | null;
  readonly summary?: IntakeSummary | null;
}

/**
 * Says what became of something that came in, once. Where it belongs to a complaint, the complaint's key takes it over.
 * Throws when it has an ending already: whoever holds the row's lock has looked.
 */
export async function settleIntake(ctx: Context, tx: Tx, id: string, ending: Ending): Promise<void> {
  const row = await tx.selectFrom("intake").select(["id", "office", "complaint", "wrapped"]).where("id", "=", id).executeTakeFirstOrThrow();
  const key = await intakeKey(ctx, tx, row);
  const complaint = ending.complaint ?? null;
  const over = complaint && (await complaintKey(ctx, tx, row.office, complaint));
  const summary = ending.summary && key && sealWith(key, Buffer.from(JSON.stringify(ending.summary)), id);
  const done = await tx
    .updateTable("intake")
    .set({
      ...{ outcome: ending.outcome, reason: ending.reason ?? null, lease_until: null, settled_at: new Date(ctx.now()) },
      ...(complaint ? { complaint, seq: ending.seq ?? null } : {}),
      ...(over && key ? { wrapped: wrapForComplaint(over, key, id) } : {}),
      ...(summary ? { summary } : {}),
      sent_at: ending.sentAt ? new Date(ending.sentAt) : null,
    })
    .where("id", "=", id)
    .where("outcome", "is", null)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw new Error("what came in has an ending already");
}

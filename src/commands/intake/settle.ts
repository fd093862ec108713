import { sealWith } from "#lib/keys.ts";
import { saveAudit } from "#store/record/save-audit.ts";
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
  /** The mail that it repeats. */
  readonly duplicateOf?: string;
  readonly sentAt?: number | null;
  readonly summary?: IntakeSummary | null;
  /** Somebody decided what it is; it had been left to a person. */
  readonly decided?: Decided | undefined;
}

export interface Decided {
  readonly by: string;
  readonly as: "complaint" | "message" | "dismissed";
  readonly because?: string;
}

/**
 * Says what became of something that came in, once, and puts a person's decision on record. Where it belongs to a
 * complaint, the complaint's key takes it over. Throws `HasEnding` when somebody was faster: all is undone then.
 */
export async function settleIntake(ctx: Context, tx: Tx, id: string, ending: Ending): Promise<void> {
  const row = await tx
    .selectFrom("intake")
    .select(["id", "office", "complaint", "wrapped"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const key = await intakeKey(ctx, tx, row);
  const complaint = ending.complaint ?? null;
  const over = complaint && (await complaintKey(ctx, tx, row.office, complaint));
  const summary = ending.summary && key && sealWith(key, Buffer.from(JSON.stringify(ending.summary)), id);
  const now = new Date(ctx.now());
  const { decided } = ending;
  const done = await tx
    .updateTable("intake")
    .set({
      ...(decided
        ? { decided_by: decided.by, decided_at: now, decision: decided.as }
        : {
            outcome: ending.outcome,
            reason: ending.reason ?? null,
            lease_until: null,
            settled_at: now,
            message_id: null,
          }),
      ...(complaint ? { complaint, seq: ending.seq ?? null } : {}),
      ...(over && key ? { wrapped: wrapForComplaint(over, key, id) } : {}),
      ...(ending.duplicateOf ? { duplicate_of: ending.duplicateOf } : {}),
      ...(summary ? { summary } : {}),
      ...(ending.sentAt ? { sent_at: new Date(ending.sentAt) } : {}),
    })
    .where("id", "=", id)
    .where((eb) => (decided ? eb("decided_at", "is", null) : eb("outcome", "is", null)))
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw new HasEnding();
  if (!decided) return;
  const detail = { intake: id, as: decided.as, ...(decided.because ? { because: decided.because } : {}) };
  await saveAudit(tx, ctx, { office: row.office, type: "intake_decided", staff: decided.by, complaint, detail });
}

/** Another worker, or another person, has said already what became of it. */
export class HasEnding extends Error {
  override readonly name = "HasEnding";
}

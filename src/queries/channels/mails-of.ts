import type { Context } from "#commands/context.ts";
import { intakeKey } from "#commands/intake/intake-key.ts";
import { readSummary } from "#commands/intake/summary.ts";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";

/** A mail that came in about a complaint and can be opened as it was sent. */
export interface MailLine {
  readonly id: string;
  readonly at: Instant;
  readonly automatic: boolean;
  /** What of it could not be read or taken as it should: codes. */
  readonly defects: readonly string[];
}

/** The mails of a complaint, oldest first, for readers of its identity; none once it was forgotten. */
export function mailsOf(ctx: Context, office: string, complaint: string): Promise<readonly MailLine[]> {
  return inOffice(ctx.db, office, async (tx) => {
    const rows = await tx
      .selectFrom("intake")
      .select(["id", "office", "complaint", "wrapped", "summary", "received_at", "outcome", "decision"])
      .where("complaint", "=", complaint)
      .where("channel", "=", "email")
      .where("wrapped", "is not", null)
      .where((eb) => eb.or([eb("outcome", "<>", "duplicate"), eb("decision", "is not", null)]))
      .orderBy("received_at")
      .limit(50)
      .execute();
    return Promise.all(
      rows.map(async (row) => ({
        id: row.id,
        at: row.received_at.getTime(),
        automatic: row.outcome === "automatic" && row.decision === null,
        defects: readSummary(await intakeKey(ctx, tx, row), row.id, row.summary)?.defects ?? [],
      })),
    );
  });
}

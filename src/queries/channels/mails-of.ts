import type { Context } from "#commands/context.ts";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";

/** A mail that came in about a complaint and can be opened as it was sent. */
export interface MailLine {
  readonly id: string;
  readonly at: Instant;
  readonly automatic: boolean;
}

/** The mails of a complaint, oldest first, for readers of its identity; none once it was forgotten. */
export function mailsOf(ctx: Context, office: string, complaint: string): Promise<readonly MailLine[]> {
  return inOffice(ctx.db, office, async (tx) => {
    const rows = await tx
      .selectFrom("intake")
      .select(["id", "received_at", "outcome", "decision"])
      .where("complaint", "=", complaint)
      .where("channel", "=", "email")
      .where("wrapped", "is not", null)
      .where((eb) => eb.or([eb("outcome", "<>", "duplicate"), eb("decision", "is not", null)]))
      .orderBy("received_at")
      .limit(50)
      .execute();
    return rows.map(({ id, received_at, outcome, decision }) => ({
      id,
      at: received_at.getTime(),
      automatic: outcome === "automatic" && decision === null,
    }));
  });
}

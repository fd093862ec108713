import type { Context } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import { DAY, type Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "../complaint-file.ts";
import { visibleTo } from "../visible-to.ts";

/** A letter that reached nobody and will not be tried again. */
export interface DeadLetter {
  readonly id: string;
  readonly reference: string;
  readonly moment: string;
  readonly at: Instant;
  /** The server's code, or ours. */
  readonly error: string;
}

/** Letters of the last 30 days that nobody gets unless somebody does something, about complaints this reader sees. */
export function deadLetters(ctx: Context, staff: Reader): Promise<readonly DeadLetter[]> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = await viewerOf(tx, staff, ctx.now());
    const rows = await tx
      .selectFrom("outbox")
      .innerJoin("complaint", "complaint.id", "outbox.complaint")
      .select([
        "outbox.id",
        "complaint.reference",
        "outbox.moment",
        "outbox.created_at",
        "outbox.last_error",
        "outbox.bounce_status",
      ])
      .where("outbox.office", "=", staff.office)
      .where("outbox.state", "in", ["permanent_failure", "technical_failure"])
      .where("outbox.created_at", ">=", new Date(ctx.now() - 30 * DAY))
      .where((eb) => visibleTo(eb, viewer))
      .orderBy("outbox.created_at", "desc")
      .limit(100)
      .execute();
    return rows.map((row) => ({
      id: row.id,
      reference: row.reference,
      moment: row.moment,
      at: row.created_at.getTime(),
      error: row.bounce_status ?? row.last_error ?? "",
    }));
  });
}

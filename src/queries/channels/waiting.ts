import type { ExpressionBuilder } from "kysely";
import type { Context } from "#commands/context.ts";
import { intakeKey } from "#commands/intake/intake-key.ts";
import { readSummary, type IntakeSummary } from "#commands/intake/summary.ts";
import type { Tx } from "#commands/transaction.ts";
import { viewerOf } from "#commands/viewers.ts";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { Tables } from "#store/tables.ts";
import type { Reader } from "../complaint-file.ts";
import { openedFor } from "./opened-for.ts";
import { shownTo } from "./shown-intake.ts";

/** What was left to a person, and what was not but may have been taken for something that it isn't. */
export const undecided = ["tray", "quarantine", "automatic", "duplicate"] as const;

/** Something that came in about which a person decides. */
export interface Waiting {
  readonly id: string;
  readonly channel: string;
  readonly outcome: (typeof undecided)[number];
  readonly reason: string;
  readonly receivedAt: Instant;
  /** Null where nobody but a person can read it. */
  readonly summary: IntakeSummary | null;
}

export const columns = [
  "id",
  "office",
  "complaint",
  "wrapped",
  "summary",
  "channel",
  "outcome",
  "reason",
  "received_at",
] as const;

/** So many are shown, and set aside at once; the next ones follow when those are decided. */
export const MOST_WAITING = 200;

/** What waits in the tray and in quarantine and may be seen by this reader, oldest first, at most 200. */
export function waitingIntake(ctx: Context, staff: Reader): Promise<readonly Waiting[]> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const rows = await tx
      .selectFrom("intake")
      .select(columns)
      .where(await waitingFor(ctx, tx, staff))
      .orderBy("received_at")
      .limit(MOST_WAITING)
      .execute();
    return Promise.all(
      rows.map(async (row) => ({
        ...shown(row),
        summary: readSummary(await intakeKey(ctx, tx, row), row.id, row.summary),
      })),
    );
  });
}

/** How many wait in all for this reader. */
export function countWaiting(ctx: Context, staff: Reader): Promise<number> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const all = tx
      .selectFrom("intake")
      .select(({ fn }) => fn.countAll<string>().as("count"))
      .where(await waitingFor(ctx, tx, staff));
    return Number((await all.executeTakeFirstOrThrow()).count);
  });
}

async function waitingFor(ctx: Context, tx: Tx, staff: Reader) {
  const viewer = await viewerOf(tx, staff, ctx.now());
  const opened = await openedFor(tx, viewer, staff.office, ctx.now());
  return (eb: ExpressionBuilder<Tables, "intake">) =>
    eb.and([
      eb("office", "=", staff.office),
      eb("outcome", "in", ["tray", "quarantine"]),
      eb("decided_at", "is", null),
      opened.length > 0 ? eb.or([shownTo(eb, viewer), eb("id", "in", opened)]) : shownTo(eb, viewer),
    ]);
}

export function shown(row: {
  id: string;
  channel: string;
  outcome: string | null;
  reason: string | null;
  received_at: Date;
}) {
  return {
    id: row.id,
    channel: row.channel,
    outcome: row.outcome as Waiting["outcome"],
    reason: row.reason ?? "",
    receivedAt: row.received_at.getTime(),
  };
}

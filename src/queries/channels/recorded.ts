import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { intakeKey } from "#commands/intake/intake-key.ts";
import { readSummary } from "#commands/intake/summary.ts";
import { viewerOf } from "#commands/viewers.ts";
import type { Day } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "../complaint-file.ts";
import { shownTo } from "./shown-intake.ts";
import { columns, shown, type Waiting } from "./waiting.ts";

/** What nobody is asked about: people look through it, lest a complaint be among it. */
export const recordedOutcomes = ["automatic", "duplicate"] as const;
export type RecordedOutcome = (typeof recordedOutcomes)[number];

export interface Recorded extends Waiting {
  /** A person has looked and made something of it. */
  readonly decided: boolean;
}

/** The mail of one day of the office's calendar that ended so and may be seen by this reader, oldest first, at most 500. */
export function recordedIntake(
  ctx: Context,
  staff: Reader,
  timeZone: string,
  { day, outcome }: { readonly day: Day; readonly outcome: RecordedOutcome },
): Promise<readonly Recorded[]> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = await viewerOf(tx, staff, ctx.now());
    const rows = await tx
      .selectFrom("intake")
      .select([...columns, "decided_at"])
      .where("office", "=", staff.office)
      .where("outcome", "=", outcome)
      .where("received_at", ">=", sql<Date>`${day}::date::timestamp at time zone ${timeZone}`)
      .where("received_at", "<", sql<Date>`(${day}::date + 1)::timestamp at time zone ${timeZone}`)
      .where((eb) => shownTo(eb, viewer))
      .orderBy("received_at")
      .limit(500)
      .execute();
    return Promise.all(
      rows.map(async (row) => ({
        ...shown(row),
        summary: readSummary(await intakeKey(ctx, tx, row), row.id, row.summary),
        decided: row.decided_at !== null,
      })),
    );
  });
}

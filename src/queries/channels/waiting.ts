import type { Context } from "#commands/context.ts";
import { intakeKey } from "#commands/intake/intake-key.ts";
import { readSummary, type IntakeSummary } from "#commands/intake/summary.ts";
import { viewerOf } from "#commands/viewers.ts";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { Why } from "#store/intake-tables.ts";
import type { Reader } from "../complaint-file.ts";
import { shownTo } from "./shown-intake.ts";

/** What was left to a person, and what was not but may have been taken for something that it isn't. */
const undecided = ["tray", "quarantine", "automatic", "duplicate"] as const;

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

/** A complaint that it may belong to. */
export interface Candidate {
  readonly reference: string;
  readonly subject: string;
  readonly why: Why;
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

/** What waits in the tray and in quarantine and may be seen by this reader, oldest first, at most 200. */
export function waitingIntake(ctx: Context, staff: Reader): Promise<readonly Waiting[]> {
  const { office } = staff;
  return inOffice(ctx.db, office, async (tx) => {
    const viewer = await viewerOf(tx, staff, ctx.now());
    const rows = await tx
      .selectFrom("intake")
      .select(columns)
      .where("office", "=", office)
      .where("outcome", "in", ["tray", "quarantine"])
      .where("decided_at", "is", null)
      .where((eb) => shownTo(eb, viewer))
      .orderBy("received_at")
      .limit(200)
      .execute();
    return Promise.all(
      rows.map(async (row) => ({
        ...shown(row),
        summary: readSummary(await intakeKey(ctx, tx, row), row.id, row.summary),
      })),
    );
  });
}

/**
 * One of them, or something automatic or double that may be none, with the complaints that it may belong to; null when it
 * is decided or not theirs to see.
 */
export function waitingOne(
  ctx: Context,
  staff: Reader,
  id: string,
): Promise<{ readonly waiting: Waiting; readonly candidates: readonly Candidate[] } | null> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = await viewerOf(tx, staff, ctx.now());
    const row = await tx
      .selectFrom("intake")
      .select(columns)
      .where("id", "=", id)
      .where("outcome", "in", undecided)
      .where("decided_at", "is", null)
      .where((eb) => shownTo(eb, viewer))
      .executeTakeFirst();
    if (!row) return null;
    const candidates = await tx
      .selectFrom("tray_candidate")
      .innerJoin("complaint", "complaint.id", "tray_candidate.complaint")
      .select(["complaint.reference", "complaint.subject", "tray_candidate.why"])
      .where("tray_candidate.intake", "=", id)
      .orderBy("complaint.id", "desc")
      .execute();
    const summary = readSummary(await intakeKey(ctx, tx, row), id, row.summary);
    return { waiting: { ...shown(row), summary }, candidates };
  });
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

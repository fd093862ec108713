import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { inOffice } from "#store/in-office.ts";
import type { IntakeOutcome } from "#store/intake-tables.ts";
import type { Context } from "../context.ts";
import type { Reading } from "./arrival.ts";
import { handleIntake } from "./handle.ts";
import { storeIntake } from "./store.ts";

/** What became of a mail that was handed over as a file. */
export interface Imported {
  readonly outcome: IntakeOutcome;
  /** Of the complaint that it became or belongs to. */
  readonly reference?: string;
}

/** Milliseconds between two looks at a mail that another process is reading. */
const LOOK_AGAIN = 200;

/**
 * Takes in a mail from a file, by the same way as one from the mailbox, and waits for its ending. The same bytes a
 * second time are a duplicate and make nothing; a run that was cut off is finished by the next. One that fails by itself
 * is left to a person at once, since nobody waits for the next try.
 */
export async function importMail(
  ctx: Context,
  reading: Reading,
  office: string,
  { raw, cut }: { readonly raw: Uint8Array; readonly cut: boolean },
): Promise<Imported> {
  const name = ctx.keys.hash("imported mail", createHash("sha256").update(raw).digest("hex"));
  const externalId = `file ${name.toString("base64url")}`;
  const stored = await storeIntake(ctx, { office, channel: "email", externalId, raw, receivedAt: ctx.now(), cut });
  const before = await endingOf(ctx, office, stored.id);
  if (before) return { ...before, outcome: "duplicate" };
  /** What it waits for, and what those wait for. */
  const awaited = new Set<string>();
  const waitsFor = (ids: readonly string[]) => ids.forEach((id) => awaited.add(id));
  for (;;) {
    // A process that is running may have taken it up first, and may be ended before it is done.
    await handleIntake(ctx, reading, office, stored.id, { mostFailures: 1, waitsFor });
    const ending = await endingOf(ctx, office, stored.id);
    if (ending) return ending;
    await pause(LOOK_AGAIN);
    // It may answer one whose reader was ended, and perhaps nothing else is running that takes that up.
    // No other is: the mailbox may be another one than the address that is set where files are imported. What fails of
    // it is tried again, and told, where all mail is read.
    for (const id of awaited) await handleIntake(ctx, reading, office, id, { waitsFor }).catch(() => null);
  }
}

function endingOf(ctx: Context, office: string, id: string): Promise<Imported | null> {
  return inOffice(ctx.db, office, async (tx) => {
    const row = await tx
      .selectFrom("intake")
      .leftJoin("complaint", "complaint.id", "intake.complaint")
      .select(["intake.outcome", "complaint.reference"])
      .where("intake.id", "=", id)
      .executeTakeFirstOrThrow();
    if (!row.outcome) return null;
    return { outcome: row.outcome, ...(row.reference ? { reference: row.reference } : {}) };
  });
}

import { type Kysely, sql } from "kysely";
import { derived } from "#commands/save.ts";
import type { Procedure } from "#commands/context.ts";
import type { Keys } from "#lib/keys.ts";
import { readTrackingCode } from "#lib/tracking-code.ts";
import { eventRows, wordsRows } from "#store/save-events.ts";
import type { Tables } from "#store/tables.ts";
import type { Filled } from "./story.ts";

/** Writes many at once, in one transaction of the tables' owner. */
export async function writeBulk(
  owner: Kysely<Tables>,
  procedure: Procedure,
  keys: Keys,
  filled: readonly Filled[],
): Promise<void> {
  const { office, id: sop } = procedure;
  await owner.transaction().execute(async (tx) => {
    // What a power cut would take of it can be made again.
    await sql`set local synchronous_commit = off`.execute(tx);
    await tx
      .insertInto("complaint")
      .values(
        filled.map(({ complaint, words }) => {
          const tracking_lookup = keys.trackingLookup(readTrackingCode(keys.trackingCode(complaint.id))!);
          return {
            id: complaint.id,
            office,
            sop,
            subject: words.subject,
            tracking_lookup,
            ...derived(procedure, complaint),
          };
        }),
      )
      .execute();
    const events = filled.flatMap(({ complaint, events: all, words }) =>
      eventRows({ keys, now: () => all.at(-1)!.at }, complaint, all, words),
    );
    await tx.insertInto("complaint_event").values(events).execute();
    const said = filled.map(({ complaint, events: all }) => wordsRows(complaint, all));
    const [open, internal] = [said.flatMap((rows) => rows.open), said.flatMap((rows) => rows.internal)];
    if (open.length) await tx.insertInto("message").values(open).execute();
    if (internal.length) await tx.insertInto("note").values(internal).execute();
    await tx
      .insertInto("submission")
      .values(filled.map(({ complaint, words }) => ({ complaint: complaint.id, office, ...words })))
      .execute();
  });
}

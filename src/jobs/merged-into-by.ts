import type { Transaction } from "kysely";
import { loadComplaint } from "#commands/load.ts";
import type { ComplaintEvent } from "#complaints/events.ts";
import type { Tables } from "#store/tables.ts";

/** The number under which a merged complaint goes on, by the event that a letter tells of; empty for any other. */
export async function mergedIntoBy(tx: Transaction<Tables>, complaint: string, seq: number): Promise<string> {
  const event = await tx
    .selectFrom("complaint_event")
    .select("body")
    .where("complaint", "=", complaint)
    .where("seq", "=", seq)
    .executeTakeFirst();
  const body = event?.body as ComplaintEvent | undefined;
  return body?.type === "merged" ? ((await loadComplaint(tx, { id: body.into }))?.reference ?? "") : "";
}

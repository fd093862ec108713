import type { Transaction } from "kysely";
import { loadComplaint } from "#commands/load.ts";
import type { ComplaintEvent } from "#complaints/events.ts";
import type { Tables } from "#store/tables.ts";

/** What of a letter says which event it tells of. */
interface Row {
  readonly complaint: string;
  readonly seq: number;
  readonly tells_of: string | null;
}

/** The number under which a merged complaint goes on, by the event that a letter tells of; empty for any other. */
export async function goesOnUnder(tx: Transaction<Tables>, { complaint, seq, tells_of }: Row): Promise<string> {
  if (tells_of) return (await loadComplaint(tx, { id: tells_of }))?.reference ?? "";
  const event = await tx
    .selectFrom("complaint_event")
    .select("body")
    .where("complaint", "=", complaint)
    .where("seq", "=", seq)
    .executeTakeFirst();
  const body = event?.body as ComplaintEvent | undefined;
  return body?.type === "merged" ? ((await loadComplaint(tx, { id: body.into }))?.reference ?? "") : "";
}

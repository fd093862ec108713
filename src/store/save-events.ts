import type { Transaction } from "kysely";
import { audienceOf } from "#complaints/audience.ts";
import type { ComplaintEvent } from "#complaints/events.ts";
import type { Complaint, WordsKind } from "#complaints/types.ts";
import type { Tables } from "./tables.ts";

/** Appends events after `complaint.version - events.length`; public words go to `message`, internal ones to `note`. */
export async function saveEvents(tx: Transaction<Tables>, complaint: Complaint, events: readonly ComplaintEvent[]) {
  const base = complaint.version - events.length;
  const key = (index: number) => ({ complaint: complaint.id, office: complaint.office, seq: base + index + 1 });
  const rows = events.map((event, index) => {
    const { words: _words, ...body } = event;
    return { ...key(index), type: event.type, body: JSON.stringify(body), at: new Date(event.at) };
  });
  await tx.insertInto("complaint_event").values(rows).execute();
  const words = events.flatMap((event, index) =>
    Object.entries(event.words ?? {})
      .filter(([, text]) => text.trim() !== "")
      .map(([kind, text]) => ({ ...key(index), kind, text })),
  );
  const audience = (row: { kind: string }) => audienceOf[row.kind as WordsKind];
  const open = words.filter((row) => audience(row) === "public");
  const internal = words.filter((row) => audience(row) === "internal");
  if (open.length) await tx.insertInto("message").values(open).execute();
  if (internal.length) await tx.insertInto("note").values(internal).execute();
}

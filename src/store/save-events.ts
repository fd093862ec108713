import type { Transaction } from "kysely";
import { audienceOf } from "#complaints/audience.ts";
import type { ComplaintEvent } from "#complaints/events.ts";
import type { Complaint, WordsKind } from "#complaints/types.ts";
import type { Keys } from "#lib/keys.ts";
import type { Instant } from "#lib/time.ts";
import { proveEvent, proveWords } from "./record/proofs.ts";
import type { Tables } from "./tables.ts";

/** What proves and dates the rows. */
export interface Recorder {
  readonly keys: Keys;
  readonly now: () => Instant;
}

/**
 * Appends events after `complaint.version - events.length`, each with its proof; public words go to `message`, internal
 * ones to `note`. `submission`: the complainant's own words, whose row the caller writes, so that the first event
 * proves them as well.
 */
export async function saveEvents(
  tx: Transaction<Tables>,
  recorder: Recorder,
  complaint: Complaint,
  events: readonly ComplaintEvent[],
  submission?: SubmissionRow,
): Promise<void> {
  await tx
    .insertInto("complaint_event")
    .values(eventRows(recorder, complaint, events, submission))
    .execute();
  const { open, internal } = wordsRows(complaint, events);
  if (open.length) await tx.insertInto("message").values(open).execute();
  if (internal.length) await tx.insertInto("note").values(internal).execute();
}

/** A row of `submission` without whose it is. */
export type SubmissionRow = Readonly<Omit<Tables["submission"], "complaint" | "office">>;

/** The rows of `complaint_event` for the last events of a complaint. */
export function eventRows(
  { keys, now }: Recorder,
  { id, office, version }: Complaint,
  events: readonly ComplaintEvent[],
  submission?: SubmissionRow,
) {
  const base = version - events.length;
  const recordedAt = now();
  return events.map((event, index) => {
    const { words: _words, ...body } = event;
    const seq = base + index + 1;
    const said: [string, unknown][] = [
      ...wordsOf(event),
      ...(submission && seq === 1 ? [["submission", submission] as [string, unknown]] : []),
    ];
    const words = Object.fromEntries(said.map(([kind, text]) => [kind, proveWords(keys, id, seq, kind, text)]));
    const row = { complaint: id, office, seq, type: event.type };
    const mac = proveEvent(keys, { ...row, body, words, at: event.at * 1000, recordedAt: recordedAt * 1000 });
    return {
      ...row,
      body: JSON.stringify(body),
      words: JSON.stringify(words),
      at: new Date(event.at),
      recorded_at: new Date(recordedAt),
      mac,
    };
  });
}

/** Empty words are not kept. */
const wordsOf = (event: ComplaintEvent) => Object.entries(event.words ?? {}).filter(([, text]) => text.trim() !== "");

/** The rows of `message` and of `note` that go with the last events of a complaint. */
export function wordsRows({ id, office, version }: Complaint, events: readonly ComplaintEvent[]) {
  const base = version - events.length;
  const words = events.flatMap((event, index) =>
    wordsOf(event).map(([kind, text]) => ({ complaint: id, office, seq: base + index + 1, kind, text })),
  );
  const audience = (row: { kind: string }) => audienceOf[row.kind as WordsKind];
  return {
    open: words.filter((row) => audience(row) === "public"),
    internal: words.filter((row) => audience(row) === "internal"),
  };
}

import { sql, type Transaction } from "kysely";
import type { Complaint } from "#complaints/types.ts";
import type { ProvenEvent } from "#store/record/proofs.ts";
import type { SubmissionRow } from "#store/save-events.ts";
import type { Tables } from "#store/tables.ts";

export type EventRow = ProvenEvent & { readonly mac: Buffer; readonly known: boolean };

/** Words as they stand in `message` or `note`. */
export interface WordsRow {
  readonly complaint: string;
  readonly seq: number;
  readonly kind: string;
  readonly text: string;
}

/** Everything that is kept of one complaint and can be proven. */
export interface RecordFile {
  readonly id: string;
  readonly office: string;
  readonly reference: string;
  readonly sop: string;
  readonly subject: string;
  readonly state: Complaint;
  readonly tracking_lookup: Buffer;
  readonly submission: SubmissionRow | null;
  /** Null where there is none (destroyed on the complainant's wish). */
  readonly wrapped: Buffer | null;
  /** The sealed identity; null where there is none. */
  readonly sealed: Buffer | null;
  readonly events: readonly EventRow[];
  readonly words: readonly WordsRow[];
}

/** The next complaints after an id, with what belongs to them. */
export async function readFiles(tx: Transaction<Tables>, after: string | null, most: number): Promise<RecordFile[]> {
  const { rows } = await sql<Omit<RecordFile, "events" | "words">>`
    select c.id, c.office, c.reference, c.sop, c.subject, c.state, c.tracking_lookup, k.wrapped, i.sealed,
      to_jsonb(s) - 'complaint' - 'office' as submission
    from complaint c left join submission s on s.complaint = c.id left join complaint_key k on k.complaint = c.id
      left join identity i on i.complaint = c.id
    where ${after}::uuid is null or c.id > ${after}::uuid order by c.id limit ${most}`.execute(tx);
  const ids = rows.map(({ id }) => id);
  const events = await sql<EventRow>`
    select e.complaint, e.seq, e.office, e.type, e.body, e.words, e.mac,
      (extract(epoch from e.at) * 1000000)::int8 as at,
      (extract(epoch from e.recorded_at) * 1000000)::int8 as "recordedAt",
      exists (select from chain_link l where l.row = e.complaint and l.seq = e.seq and l.kind = 'complaint_event'
                and l.office = e.office)
        or exists (select from unsealed u where u.row = e.complaint and u.seq = e.seq and u.kind = 'complaint_event')
        as known
    from complaint_event e where e.complaint = any(${ids}::uuid[]) order by e.complaint, e.seq`.execute(tx);
  const words = await sql<WordsRow>`
    select complaint, seq, kind, text from message where complaint = any(${ids}::uuid[])
    union all select complaint, seq, kind, text from note where complaint = any(${ids}::uuid[])`.execute(tx);
  const eventsOf = Map.groupBy(events.rows, ({ complaint }) => complaint);
  const wordsOf = Map.groupBy(words.rows, ({ complaint }) => complaint);
  return rows.map((row) => ({ ...row, events: eventsOf.get(row.id) ?? [], words: wordsOf.get(row.id) ?? [] }));
}

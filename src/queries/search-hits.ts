import { sql, type RawBuilder } from "kysely";
import type { Tx } from "#commands/transaction.ts";
import type { Complaint } from "#complaints/types.ts";
import type { Candidate, FoundBy, Sought } from "./search-candidates.ts";

/** A piece of text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** A complaint that was found, with where. */
export interface Hit {
  readonly complaint: Complaint;
  readonly subject: readonly Piece[];
  /** Words around what was found, and whose they are; null when it is not in words. */
  readonly excerpt: { readonly from: "submission" | "message" | "note"; readonly pieces: readonly Piece[] } | null;
  /** By what it was found that is not in its words. */
  readonly by: readonly FoundBy[];
}

const [START, STOP] = ["\u0002", "\u0003"] as const;
/** Stand in for < and >, since the server takes what is between them for markup and leaves it out. */
const [LESS, MORE] = ["\u0004", "\u0005"] as const;
const options = `StartSel=${START}, StopSel=${STOP}, MaxWords=28, MinWords=12, MaxFragments=1`;
const whole = `StartSel=${START}, StopSel=${STOP}, HighlightAll=true`;

/** Reads complaints with the words found in them, in the order given. */
export async function readHits(tx: Tx, found: readonly Candidate[], sought: Sought): Promise<Hit[]> {
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const stems = sought.flat().map((stem) => `'${stem}'`);
  const query = sql`${stems.length ? stems.join(" | ") : "''"}::tsquery`;
  const rows = await sql<{
    id: string;
    state: Complaint;
    subject: string;
    from: "submission" | "message" | "note" | null;
    excerpt: string | null;
  }>`
    select complaint.id, complaint.state, said.from,
      ts_headline('indonesian', ${plain(sql.ref("complaint.subject"))}, ${query}, ${whole}) as subject,
      ts_headline('indonesian', ${plain(sql.ref("said.text"))}, ${query}, ${options}) as excerpt
    from complaint left join lateral (
      select * from (
        select 'submission' as from, 0 as seq, 0 as rank,
          concat_ws(' · ', description, place, remedy_sought, reported_post, reported_words) as text
          from submission where submission.complaint = complaint.id
        union all select 'message', seq, 1, text from message where message.complaint = complaint.id
        union all select 'note', seq, 2, text from note where note.complaint = complaint.id
      ) words
      where to_tsvector('indonesian', words.text) @@ ${query}
      order by rank, seq limit 1
    ) said on true
    where complaint.id = any(${ids}::uuid[])`.execute(tx);
  const byId = new Map(rows.rows.map((row) => [row.id, row]));
  return found.flatMap(({ id, by = [] }) => {
    const row = byId.get(id);
    if (!row) return [];
    const excerpt = row.from && row.excerpt ? { from: row.from, pieces: piecesOf(row.excerpt) } : null;
    return [{ complaint: row.state, subject: piecesOf(row.subject), excerpt, by }];
  });
}

/** A text without the signs that are put into it. */
const plain = (text: RawBuilder<unknown>) => sql`translate(${text}, ${`<>${START}${STOP}`}, ${LESS + MORE})`;

const restored = (text: string) => text.replaceAll(LESS, "<").replaceAll(MORE, ">");

/** Divides a text at the signs that stand around what was found. */
function piecesOf(marked: string): Piece[] {
  return restored(marked)
    .split(START)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part, found: false }];
      const [found = "", ...rest] = part.split(STOP);
      return [
        { text: found, found: true },
        { text: rest.join(""), found: false },
      ];
    })
    .filter(({ text }) => text !== "");
}

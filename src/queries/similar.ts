import { sql } from "kysely";
import type { Context } from "#commands/context.ts";
import { loadComplaint } from "#commands/load.ts";
import type { Tx } from "#commands/transaction.ts";
import { viewerOf } from "#commands/viewers.ts";
import { maySee } from "#complaints/may.ts";
import type { Complaint } from "#complaints/types.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "./complaint-file.ts";
import { keyed, visible } from "./search-candidates.ts";
import { visibleTo } from "./visible-to.ts";

/** A complaint that speaks of the same, with how it was answered. */
export interface Similar {
  readonly reference: string;
  readonly subject: string;
  readonly stage: Complaint["stage"];
  /** The first words of the response; null while there is none. */
  readonly response: string | null;
}

/** At least two of these words are shared. */
const MOST_STEMS = 6;
const CANDIDATES = 100;
/** Weeks of the calendar; older ones are found by searching. */
const MOST_WEEKS = 104;
const SHOWN = 5;
const FIRST_WORDS = 200;

/** The complaints most like one in their words, of those that this person may see; those with a response first. */
export function similar(ctx: Context, staff: Reader, reference: string): Promise<Similar[]> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = { ...staff, ...(await viewerOf(tx, staff, ctx.now())) };
    const complaint = await loadComplaint(tx, { reference });
    if (!complaint || !maySee(viewer, complaint)) return [];
    const pairs = pairsOf(await tellingStems(tx, complaint.id));
    if (pairs.length === 0) return [];
    const paired = sql`find_stems(${pairs.join(" | ")}, ${Number.MAX_SAFE_INTEGER}, ${CANDIDATES}, ${MOST_WEEKS})`;
    const { seen } = await visible(tx, viewer, paired, (eb) => visibleTo(eb, viewer));
    const others = seen.map(({ id }) => id).filter((id) => id !== complaint.id);
    return nearest(tx, complaint.id, others);
  });
}

/** Stems of the subject; of a short one also of what it is about. Longer ones tell more. */
async function tellingStems(tx: Tx, id: string): Promise<string[]> {
  const rows = await sql<{ stem: string }>`
    select stem from submission, lateral (
      select stem, 0 as rank from unnest(tsvector_to_array(stems_of(subject))) stem
      union all select stem, 1 from unnest(tsvector_to_array(stems_of(description))) stem) one
    where complaint = ${id} and length(stem) > 2 and stem !~ '^[0-9]+$'
    group by stem order by min(rank), length(stem) desc, stem limit ${MOST_STEMS}`.execute(tx);
  return rows.rows.map(({ stem }) => stem);
}

const pairsOf = (stems: readonly string[]): string[] =>
  stems.flatMap((one, index) => stems.slice(index + 1).map((other) => `(${keyed(one)} & ${keyed(other)})`));

/** Those that share the largest part of their words with it: what is left of theirs without its own tells how many. */
async function nearest(tx: Tx, id: string, others: readonly string[]): Promise<Similar[]> {
  const rows = await sql<Similar>`
    with own as materialized (
      select stems_of(concat_ws(' ', subject, description)) as stems from submission where complaint = ${id}
    ), scored as (
      select search.complaint, (length(search.stems) - length(ts_delete(search.stems, tsvector_to_array(own.stems))))
        / sqrt(greatest(length(search.stems) * length(own.stems), 1)) as score
      from own, search
      where search.complaint = any(${others}::uuid[])
      order by score desc limit ${SHOWN * 4}
    )
    select reference, complaint.subject, complaint.stage, left(answer.text, ${FIRST_WORDS}) as response
    from scored join complaint on complaint.id = scored.complaint
      left join lateral (
        select text from message where message.complaint = complaint.id and kind = 'response' order by seq desc limit 1
      ) answer on true
    where scored.score > 0.2
    order by (answer.text is null), scored.score desc limit ${SHOWN}`.execute(tx);
  return rows.rows;
}

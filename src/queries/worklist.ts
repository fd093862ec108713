import { sql, type ExpressionBuilder, type RawBuilder, type Transaction } from "kysely";
import type { Context } from "#commands/context.ts";
import { soughtHashes } from "#commands/identity-hash.ts";
import { viewerOf } from "#commands/viewers.ts";
import type { Viewer } from "#complaints/may.ts";
import type { Complaint } from "#complaints/types.ts";
import type { IdentityKind } from "#lib/identity-words.ts";
import type { Keys } from "#lib/keys.ts";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { Tables } from "#store/tables.ts";
import type { Reader } from "./complaint-file.ts";
import { countingClock } from "./counting-clock.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { readableTo, visibleTo } from "./visible-to.ts";
import type { WorklistFilter, WorklistPage, WorklistRow } from "./types.ts";

/** Later than any due date: what has none stands last. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** What waits for the office first, by due time with late on top; then the rest. Paged by cursor. */
export function worklist(ctx: Context, staff: Reader, filter: WorklistFilter): Promise<WorklistPage> {
  const limit = Math.min(Math.max(filter.limit ?? 50, 1), 200);
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = await viewerOf(tx, staff, ctx.now());
    const rows = await select(tx, ctx, { ...staff, ...viewer }, filter)
      .limit(limit + 1)
      .execute();
    const items = rows.slice(0, limit).map((row) => toRow(row, ctx.now()));
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { items, next: last ? writeCursor(last.waits, last.due_at ?? NEVER, last.id) : null };
  });
}

function select(tx: Transaction<Tables>, ctx: Context, staff: Reader & Required<Viewer>, filter: WorklistFilter) {
  const due = sql<number>`coalesce(complaint.due_at, ${sql.lit(NEVER)})`;
  let query = tx
    .selectFrom("complaint")
    .leftJoin("staff", "staff.id", "complaint.handler_id")
    .select([
      "complaint.id",
      "complaint.subject",
      "complaint.state",
      "complaint.due_at",
      "complaint.waits",
      "staff.name",
    ])
    .where("complaint.office", "=", staff.office)
    .where((eb) => visibleTo(eb, staff))
    .orderBy("complaint.waits", "desc")
    .orderBy(due)
    .orderBy("complaint.id");
  if (filter.stage) query = query.where("complaint.stage", "=", filter.stage as Complaint["stage"]);
  if (filter.step) query = query.where("complaint.step", "=", filter.step);
  if (filter.mine) query = query.where("complaint.handler_id", "=", staff.id);
  if (filter.overdue) query = query.where("complaint.due_at", "<", ctx.now());
  if (filter.q) query = query.where((eb) => matches(eb, ctx.keys, staff, filter.q!));
  const after = filter.cursor ? readCursor(filter.cursor) : null;
  if (after) {
    const { waits, due: dueAt, id } = after;
    query = query.where(
      sql<boolean>`(not complaint.waits, ${due}, complaint.id) > (not ${waits}::boolean, ${dueAt}::bigint, ${id}::uuid)`,
    );
  }
  return query;
}

/**
 * Words of the subject, the reference, or who the complainant is: words of their name, their phone or e-mail, found by
 * keyed hashes and only where this reader may read the identity. Everything is looked up by an index first: of a
 * common word the newest thousand.
 */
function matches(eb: Row, keys: Keys, reader: Reader & Required<Viewer>, q: string) {
  const like = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  const words = sql<string>`(select id from complaints_like(${like}, 1000))`;
  const byWords = eb("complaint.id", "in", words);
  const persons = soughtHashes(keys, reader.office, q).map(({ kind, hashes }) =>
    hashes.map((hash) => indexed(eb, reader.office, kind, hash)),
  );
  if (persons.length === 0) return byWords;
  const isPerson = persons.map((found) => eb.and(found.map((one) => eb("complaint.id", "in", one))));
  const anywhere = persons.flat().reduce((all, one) => sql`${all} union ${one}`, words as RawBuilder<unknown>);
  return eb.and([
    sql<boolean>`complaint.id in (${anywhere})`,
    eb.or([byWords, eb.and([readableTo(eb, reader, "identity"), eb.or(isPerson)])]),
  ]);
}

type Row = ExpressionBuilder<Tables, "complaint">;

/** Looked up once for the whole list, by the index. */
function indexed(eb: Row, office: string, kind: IdentityKind, hash: Buffer) {
  return eb
    .selectFrom("identity_index")
    .select("identity_index.complaint")
    .where("identity_index.office", "=", office)
    .where("identity_index.kind", "=", kind)
    .where("identity_index.hash", "=", hash);
}

type Selected = Awaited<ReturnType<ReturnType<typeof select>["execute"]>>[number];

function toRow({ subject, state, name }: Selected, now: Instant): WorklistRow {
  const { clock, dueAt } = countingClock(state);
  const overdue = dueAt !== null && dueAt < now && (clock === "receipt" || clock === "response");
  return { reference: state.reference, subject, complaint: state, handlerName: name, clock, dueAt, overdue };
}

import { sql, type Transaction } from "kysely";
import type { Context } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import type { Viewer } from "#complaints/may.ts";
import type { Complaint } from "#complaints/types.ts";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { Tables } from "#store/tables.ts";
import type { Reader } from "./complaint-file.ts";
import { approvable, approvingOf, type Approving } from "./approvable.ts";
import { countingClock } from "./counting-clock.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { endedAt } from "./measures/ended-at.ts";
import { findComplaints } from "./search.ts";
import { visibleTo } from "./visible-to.ts";
import type { WorklistFilter, WorklistPage, WorklistRow } from "./types.ts";

/** Later than any due date: what has none stands last. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** What waits for the office first, by due time with late on top; then the rest. Paged by cursor. */
export function worklist(ctx: Context, staff: Reader, filter: WorklistFilter): Promise<WorklistPage> {
  const limit = Math.min(Math.max(filter.limit ?? 50, 1), 200);
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = { ...staff, ...(await viewerOf(tx, staff, ctx.now())) };
    const found = filter.q ? await findComplaints(ctx, tx, viewer, filter.q) : null;
    const narrowed = {
      ...filter,
      found: found?.found.map(({ id }) => id),
      approving: await approvingFor(ctx, tx, staff, filter),
    };
    const rows = await select(tx, ctx, viewer, narrowed)
      .limit(limit + 1)
      .execute();
    const items = rows.slice(0, limit).map((row) => toRow(row, ctx.now()));
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      cut: found?.cut ?? false,
      items,
      next: last ? writeCursor(last.waits, last.due_at ?? NEVER, last.id) : null,
    };
  });
}

/** How many complaints each filter shows this person, asked at once; no more than `MOST_COUNTED` of each are counted. */
export async function countsOf(
  ctx: Context,
  tx: Transaction<Tables>,
  viewer: Reader & Required<Viewer>,
  filters: readonly WorklistFilter[],
): Promise<number[]> {
  const lists: ReturnType<typeof select>[] = [];
  for (const filter of filters) {
    const found = filter.q ? (await findComplaints(ctx, tx, viewer, filter.q)).found.map(({ id }) => id) : undefined;
    lists.push(select(tx, ctx, viewer, { ...filter, found, approving: await approvingFor(ctx, tx, viewer, filter) }));
  }
  const counted = await tx
    .selectNoFrom((eb) =>
      lists.map((list, index) =>
        eb
          .selectFrom(list.clearSelect().clearOrderBy().select("complaint.id").limit(MOST_COUNTED).as("some"))
          .select((inner) => inner.cast<number>(inner.fn.countAll(), "integer").as("count"))
          .as(`list${index}`),
      ),
    )
    .executeTakeFirstOrThrow();
  return lists.map((_, index) => counted[`list${index}`]!);
}

/** From here on it is "many". */
export const MOST_COUNTED = 100;

/** The filter with what is looked up first: what its words find, of a common one the newest thousand. */
type Narrowed = WorklistFilter & {
  readonly found: readonly string[] | undefined;
  readonly approving: Approving | null;
};

const approvingFor = (ctx: Context, tx: Transaction<Tables>, staff: Reader, filter: WorklistFilter) =>
  filter.approvable ? approvingOf(ctx, tx, staff) : null;

function select(tx: Transaction<Tables>, ctx: Context, staff: Reader & Required<Viewer>, filter: Narrowed) {
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
  if (filter.sop) query = query.where("complaint.sop", "=", filter.sop);
  if (filter.mine) query = query.where("complaint.handler_id", "=", staff.id);
  if (filter.holder) query = query.where("complaint.handler_id", "=", filter.holder);
  // What is closed and was never taken in is nobody's either: only what waits is meant.
  if (filter.holder === null) query = query.where("complaint.handler_id", "is", null).where(isOpen);
  if (filter.message)
    query = query.where(sql<boolean>`complaint.state ->> 'messageWaitingSince' is not null`).where(isOpen);
  if (filter.dueBy !== undefined)
    query = query.where("complaint.due_at", ">=", ctx.now()).where("complaint.due_at", "<=", filter.dueBy);
  if (filter.untold !== undefined) {
    const untold = sql<boolean>`(complaint.stage = 'answered' and complaint.state ->> 'told' is null)`;
    query = query.where(filter.untold ? untold : sql<boolean>`not ${untold}`);
    if (filter.untold) query = query.where("complaint.stage", "=", "answered");
  }
  if (filter.objected) query = query.where(sql<boolean>`complaint.state ->> 'objectedAt' is not null`).where(isOpen);
  if (filter.approving) query = query.where(approvable(staff, filter.approving));
  if (filter.done) query = query.where(endedAt(staff, filter.done));
  if (filter.overdue) query = query.where("complaint.due_at", "<", ctx.now());
  if (filter.found) query = query.where(sql<boolean>`complaint.id = any(${filter.found}::uuid[])`);
  const after = filter.cursor ? readCursor(filter.cursor) : null;
  if (after) {
    const { waits, due: dueAt, id } = after;
    query = query.where(
      sql<boolean>`(not complaint.waits, ${due}, complaint.id) > (not ${waits}::boolean, ${dueAt}::bigint, ${id}::uuid)`,
    );
  }
  return query;
}

/** Waits for the office: the few that an index finds among all that are closed. */
const isOpen = sql<boolean>`complaint.waits`;

type Selected = Awaited<ReturnType<ReturnType<typeof select>["execute"]>>[number];

function toRow({ subject, state, name }: Selected, now: Instant): WorklistRow {
  const { clock, dueAt } = countingClock(state);
  const overdue = dueAt !== null && dueAt < now && (clock === "receipt" || clock === "response");
  return { reference: state.reference, subject, complaint: state, handlerName: name, clock, dueAt, overdue };
}

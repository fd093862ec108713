import { sql, type Transaction } from "kysely";
import type { Context } from "#commands/context.ts";
import type { Viewer } from "#complaints/may.ts";
import type { Complaint } from "#complaints/types.ts";
import type { Tables } from "#store/tables.ts";
import { approvable, approvingOf, type Approving } from "./approvable.ts";
import type { Reader } from "./complaint-file.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { endedAt } from "./measures/ended-at.ts";
import { findComplaints } from "./search.ts";
import type { WorklistFilter } from "./types.ts";
import { visibleTo } from "./visible-to.ts";

/** Later than any due date: what has none stands last. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** By what lines of the same urgency are ordered; an index holds it. */
export const due = sql<number>`coalesce(complaint.due_at, ${sql.lit(NEVER)})`;

/** The filter with what is looked up first: what its words find, of a common one the newest thousand. */
export type Narrowed = WorklistFilter & {
  readonly found: readonly string[] | undefined;
  readonly cut: boolean;
  readonly approving: Approving | null;
};

/** Looks up what a filter needs to know before it can be asked. */
export async function narrowedBy(
  ctx: Context,
  tx: Transaction<Tables>,
  viewer: Reader & Required<Viewer>,
  filter: WorklistFilter,
): Promise<Narrowed> {
  const sought = filter.q ? await findComplaints(ctx, tx, viewer, filter.q) : null;
  const approving = filter.approvable ? await approvingOf(ctx, tx, viewer) : null;
  return { ...filter, found: sought?.found.map(({ id }) => id), cut: sought?.cut ?? false, approving };
}

/** Lines of the list as they stand, from the cursor on; `step` -1: from its end upwards. */
export function select(
  tx: Transaction<Tables>,
  ctx: Context,
  staff: Reader & Required<Viewer>,
  filter: Narrowed,
  step: 1 | -1 = 1,
) {
  const down = step === 1;
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
    .orderBy("complaint.waits", down ? "desc" : "asc")
    .orderBy(due, down ? "asc" : "desc")
    .orderBy("complaint.id", down ? "asc" : "desc");
  if (filter.stage) query = query.where("complaint.stage", "=", filter.stage as Complaint["stage"]);
  if (filter.channel) query = query.where("complaint.channel", "=", filter.channel);
  if (filter.classification) query = query.where("complaint.classification", "=", filter.classification);
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
  return after ? query.where(beyond(after, ">")) : query;
}

/** A line's place, as its cursor says it. */
export type Place = NonNullable<ReturnType<typeof readCursor>>;

/**
 * What stands after a place, or before it among those that wait alike. What waits for nobody has no due date, so that
 * its ids alone are its order, and an index is asked for them; of what waits there are few, compared line by line.
 */
export function beyond({ waits, due: dueAt, id }: Place, than: ">" | "<") {
  const sign = sql.raw(than);
  if (!waits) return sql<boolean>`(not complaint.waits and complaint.id ${sign} ${id}::uuid)`;
  const near = sql<boolean>`(${due}, complaint.id) ${sign} (${dueAt}::bigint, ${id}::uuid)`;
  return than === "<" ? sql<boolean>`(complaint.waits and ${near})` : sql<boolean>`(not complaint.waits or ${near})`;
}

/** Waits for the office: the few that an index finds among all that are closed. */
const isOpen = sql<boolean>`complaint.waits`;

/** A line as it is read. */
export type Selected = Awaited<ReturnType<ReturnType<typeof select>["execute"]>>[number];

/** Where a line stands, opaque to whoever carries it. */
export const placeOf = ({ waits, due_at, id }: Selected): string => writeCursor(waits, due_at ?? NEVER, id);

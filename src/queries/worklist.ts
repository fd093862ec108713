import type { Transaction } from "kysely";
import type { Context } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import type { Viewer } from "#complaints/may.ts";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { Tables } from "#store/tables.ts";
import type { Reader } from "./complaint-file.ts";
import { countingClock } from "./counting-clock.ts";
import type { WorklistFilter, WorklistPage, WorklistRow } from "./types.ts";
import { narrowedBy, placeOf, select, type Selected } from "./worklist-lines.ts";

/** What waits for the office first, by due time with late on top; then the rest. Paged by cursor. */
export function worklist(ctx: Context, staff: Reader, filter: WorklistFilter): Promise<WorklistPage> {
  const limit = Math.min(Math.max(filter.limit ?? 50, 1), 200);
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = { ...staff, ...(await viewerOf(tx, staff, ctx.now())) };
    const narrowed = await narrowedBy(ctx, tx, viewer, filter);
    const rows = await select(tx, ctx, viewer, narrowed)
      .limit(limit + 1)
      .execute();
    const items = rows.slice(0, limit).map((row) => toRow(row, ctx.now()));
    return { cut: narrowed.cut, items, next: rows.length > limit ? items.at(-1)!.place : null };
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
  for (const filter of filters) lists.push(select(tx, ctx, viewer, await narrowedBy(ctx, tx, viewer, filter)));
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

function toRow(row: Selected, now: Instant): WorklistRow {
  const { subject, state, name } = row;
  const { clock, dueAt } = countingClock(state);
  const overdue = dueAt !== null && dueAt < now && (clock === "receipt" || clock === "response");
  const { reference } = state;
  return { reference, subject, complaint: state, handlerName: name, clock, dueAt, overdue, place: placeOf(row) };
}

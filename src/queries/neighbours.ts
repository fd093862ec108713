import type { Transaction } from "kysely";
import type { Context } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import type { Viewer } from "#complaints/may.ts";
import { inOffice } from "#store/in-office.ts";
import type { Tables } from "#store/tables.ts";
import type { Reader } from "./complaint-file.ts";
import { readCursor } from "./cursor.ts";
import type { Neighbour, Neighbours, WorklistFilter } from "./types.ts";
import { beyond, narrowedBy, placeOf, select, type Narrowed, type Place, type Selected } from "./worklist-lines.ts";

type Step = 1 | -1;

/**
 * What stands before and after a place of a list. The complaint of that place may have moved or left since: one goes on
 * from where it stood. `parts`: the filters of a list that is several, one below the other.
 */
export function neighbours(
  ctx: Context,
  staff: Reader,
  parts: readonly WorklistFilter[],
  { part, place }: Pick<Neighbour, "part" | "place">,
): Promise<Neighbours> {
  const at = readCursor(place);
  if (!at || !parts[part]) return Promise.resolve({ previous: null, next: null });
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = { ...staff, ...(await viewerOf(tx, staff, ctx.now())) };
    const all: Narrowed[] = [];
    for (const filter of parts) all.push(await narrowedBy(ctx, tx, viewer, filter));
    const nearest = async (step: Step): Promise<Neighbour | null> => {
      for (let index = part; index in all; index += step) {
        const row = await beside({ ctx, tx, viewer, filter: all[index]!, step, at }, index === part);
        if (row) return { reference: row.state.reference, subject: row.subject, part: index, place: placeOf(row) };
      }
      return null;
    };
    return { previous: await nearest(-1), next: await nearest(1) };
  });
}

interface Asked {
  readonly ctx: Context;
  readonly tx: Transaction<Tables>;
  readonly viewer: Reader & Required<Viewer>;
  readonly filter: Narrowed;
  readonly step: Step;
  readonly at: Place;
}

/** The line next to a place, or at the near end of another part. */
async function beside({ ctx, tx, viewer, filter, step, at }: Asked, samePart: boolean): Promise<Selected | undefined> {
  const lines = () => select(tx, ctx, viewer, filter, step).where("complaint.id", "<>", at.id).limit(1);
  if (!samePart) return lines().executeTakeFirst();
  const near = await lines()
    .where(beyond(at, step === 1 ? ">" : "<"))
    .executeTakeFirst();
  // What waits stands above what does not.
  if (near || at.waits || step === 1) return near;
  return lines().where("complaint.waits", "=", true).executeTakeFirst();
}

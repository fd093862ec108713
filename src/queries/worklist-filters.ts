import type { Context } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import { roleOfKind } from "#sop/ask.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "./complaint-file.ts";
import type { WorklistFilter } from "./types.ts";
import { countsOf } from "./worklist.ts";

/** A filter that somebody keeps. */
export interface SavedFilter {
  readonly id: string;
  readonly name: string;
  /** As it stands in the address. */
  readonly query: string;
  readonly shared: boolean;
  /** Whether it is the reader's own; another's is shown because it is shared. */
  readonly own: boolean;
}

/** The filters that a person sees: their own, then those that others share, by name. */
export function savedFilters(ctx: Context, { id, office }: Reader): Promise<SavedFilter[]> {
  return inOffice(ctx.db, office, async (tx) => {
    const rows = await tx
      .selectFrom("saved_filter")
      .select(["id", "staff", "name", "query", "shared"])
      .where((eb) => eb.or([eb("staff", "=", id), eb("shared", "=", true)]))
      .orderBy("name")
      .orderBy("id")
      .limit(40)
      .execute();
    const all = rows.map(({ staff, ...row }) => ({ ...row, own: staff === id }));
    return all.toSorted((a, b) => Number(b.own) - Number(a.own));
  });
}

/** How many complaints each filter shows this person, counted up to a hundred. */
export function filterCounts(ctx: Context, staff: Reader, filters: readonly WorklistFilter[]): Promise<number[]> {
  return inOffice(ctx.db, staff.office, async (tx) =>
    countsOf(ctx, tx, { ...staff, ...(await viewerOf(tx, staff, ctx.now())) }, filters),
  );
}

/** A colleague to whom work can be given, by name. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly post: string;
}

/** Those of the office who carry out the review, by the SOP in force: work is given to them. */
export async function workers(ctx: Context, { office }: Reader): Promise<Colleague[]> {
  const { sop } = await ctx.procedures.inForce(office);
  const role = roleOfKind(sop, "review") ?? "officer";
  return inOffice(ctx.db, office, (tx) =>
    tx
      .selectFrom("staff")
      .select(["id", "name", "post"])
      .where("role", "=", role)
      .where("disabled_at", "is", null)
      .orderBy("name")
      .execute(),
  );
}

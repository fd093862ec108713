import type { Context } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "../complaint-file.ts";
import { visibleTo } from "../visible-to.ts";

/** Which of these complaints somebody may see. */
export function visibleAmong(ctx: Context, staff: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = await viewerOf(tx, staff, ctx.now());
    const rows = await tx
      .selectFrom("complaint")
      .select("id")
      .where("id", "in", ids)
      .where((eb) => visibleTo(eb, viewer))
      .execute();
    return new Set(rows.map(({ id }) => id));
  });
}

/** The id of the complaint with this reference, if they may see it. */
export function idToSee(ctx: Context, staff: Reader, reference: string): Promise<string | null> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = await viewerOf(tx, staff, ctx.now());
    const row = await tx
      .selectFrom("complaint")
      .select("id")
      .where("reference", "=", reference)
      .where((eb) => visibleTo(eb, viewer))
      .executeTakeFirst();
    return row?.id ?? null;
  });
}

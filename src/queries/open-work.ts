import type { Context } from "#commands/context.ts";
import { viewerOf } from "#commands/viewers.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "./complaint-file.ts";
import { visibleTo } from "./visible-to.ts";

/** Somebody of the office with how much open work they hold. */
export interface WorkOf {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly disabled: boolean;
  readonly open: number;
}

/**
 * Everyone who holds open work or could. A leader's numbers leave out what is hidden from them; an administrator, who
 * reads no complaint, is given the whole number and nothing else.
 */
export function openWork(ctx: Context, staff: Reader): Promise<WorkOf[]> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = { ...staff, ...(await viewerOf(tx, staff, ctx.now())) };
    let held = tx
      .selectFrom("complaint")
      .select((eb) => ["handler_id as id", eb.fn.countAll<number>().as("open")])
      .where("office", "=", staff.office)
      .where("handler_id", "is not", null)
      .where((eb) => eb.or([eb("stage", "<>", "closed"), eb("waits", "=", true)]))
      .groupBy("handler_id");
    if (staff.role !== "administrator") held = held.where((eb) => visibleTo(eb, viewer));
    const counts = new Map((await held.execute()).map(({ id, open }) => [id, Number(open)]));
    const people = await tx
      .selectFrom("staff")
      .select(["id", "name", "post", "role", "disabled_at"])
      .orderBy("name")
      .execute();
    return people
      .map(({ role, disabled_at, ...one }) => ({
        ...one,
        disabled: disabled_at !== null,
        open: counts.get(one.id) ?? 0,
        role,
      }))
      .filter(({ open, role, disabled }) => open > 0 || (role === "officer" && !disabled))
      .map(({ role: _role, ...one }) => one);
  });
}

/** The open work of one person as far as this reader may see it: what stands in the preview. */
export function openWorkOfPerson(ctx: Context, staff: Reader, id: string, most: number) {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = { ...staff, ...(await viewerOf(tx, staff, ctx.now())) };
    return tx
      .selectFrom("complaint")
      .select(["reference", "subject", "stage"])
      .where("office", "=", staff.office)
      .where("handler_id", "=", id)
      .where((eb) => eb.or([eb("stage", "<>", "closed"), eb("waits", "=", true)]))
      .where((eb) => visibleTo(eb, viewer))
      .orderBy((eb) => eb.fn.coalesce("due_at", eb.val(Number.MAX_SAFE_INTEGER)))
      .orderBy("id")
      .limit(most)
      .execute();
  });
}

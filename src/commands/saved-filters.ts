import { newId } from "#lib/id.ts";
import { refuse, type Refusal } from "#lib/refusal.ts";
import { inOffice } from "#store/in-office.ts";
import type { Context } from "./context.ts";

interface Person {
  readonly id: string;
  readonly office: string;
}

/** A filter of the worklist that somebody keeps under a name; `query` is how it stands in the address. */
export interface FilterToSave {
  readonly name: string;
  readonly query: string;
  /** Whether all of the office see it. */
  readonly shared: boolean;
}

const MOST = 20;

/** Keeps a filter; the same name again changes it. A name too long, or one filter too many: `invalid_input`. */
export function saveFilter(ctx: Context, staff: Person, filter: FilterToSave): Promise<null | Refusal> {
  const name = filter.name.trim();
  if (name === "" || name.length > 40 || filter.query.length > 1000) return Promise.resolve(refuse("invalid_input"));
  return inOffice(ctx.db, staff.office, async (tx) => {
    const own = await tx.selectFrom("saved_filter").select("name").where("staff", "=", staff.id).execute();
    if (own.length >= MOST && !own.some((other) => other.name === name)) return refuse("invalid_input");
    const { query, shared } = filter;
    await tx
      .insertInto("saved_filter")
      .values({ id: newId(ctx.now()), office: staff.office, staff: staff.id, name, query, shared })
      .onConflict((conflict) => conflict.columns(["staff", "name"]).doUpdateSet({ query, shared }))
      .execute();
    return null;
  });
}

/** Takes a filter of one's own away; of somebody else's, `not_found`. */
export function removeFilter(ctx: Context, staff: Person, id: string): Promise<null | Refusal> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const gone = await tx
      .deleteFrom("saved_filter")
      .where("id", "=", id)
      .where("staff", "=", staff.id)
      .executeTakeFirst();
    return gone.numDeletedRows === 1n ? null : refuse("not_found");
  });
}

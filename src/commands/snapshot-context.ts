import { inOffice } from "#store/in-office.ts";
import { snapshotOf } from "#store/snapshot.ts";
import type { Context, Procedure } from "./context.ts";

/**
 * The context for what only reads, as long as one answer takes: what is asked at the same time is of one moment and
 * over one connection, an SOP is looked up once, and a write is refused by the database.
 */
export function snapshotContext(ctx: Context): Context {
  const db = snapshotOf(ctx.db);
  const known = new Map<string, Promise<Procedure>>();
  const once = (name: string, find: () => Promise<Procedure>) => {
    const found = known.get(name) ?? find();
    known.set(name, found);
    return found;
  };
  const { byId, inForce } = ctx.procedures;
  return {
    ...ctx,
    db,
    procedures: {
      byId: (office, id, tx) =>
        once(`${office} ${id}`, () =>
          tx ? byId(office, id, tx) : inOffice(db, office, (own) => byId(office, id, own)),
        ),
      inForce: (office, tx) =>
        once(office, () => (tx ? inForce(office, tx) : inOffice(db, office, (own) => inForce(office, own)))),
    },
  };
}

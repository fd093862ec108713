import { allows } from "#auth/permissions.ts";
import { worklist } from "#queries/worklist.ts";
import { render } from "#web/ui/render.ts";
import { firstPageOf } from "../navigation.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { queryOf, readFilter } from "./filter.ts";
import { lineOf } from "./line.ts";
import { WorklistPage } from "./view.tsx";

const PAGE = 50;

/** `GET /petugas`: the worklist; a role that reads no complaint goes on to its own first page. */
export async function showWorklist(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, now, language } = asked;
  if (!allows("read_complaints", staff.role)) return c.redirect(firstPageOf(staff.role), 303);
  const filter = readFilter(c.req.query());
  const { items, next } = await worklist(ctx, staff, queryOf(filter, PAGE));
  const lines = await Promise.all(
    items.map(async (row) => {
      const procedure = await ctx.procedures.byId(staff.office, row.complaint.sop);
      return lineOf(row, { procedure, now, language });
    }),
  );
  const mayLodge = allows("lodge_at_counter", staff.role);
  const { sop } = await ctx.procedures.inForce(staff.office);
  const step = sop.steps.find(({ id }) => id === filter.step)?.text[language] ?? null;
  const around = await aroundOf(asked);
  return render(c, <WorklistPage {...{ around, filter, lines, next, mayLodge, step }} />);
}

import { stepCounts } from "#queries/step-counts.ts";
import { render } from "#web/ui/render.ts";
import { allows } from "../permission.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { ProcedurePage } from "./view.tsx";

/** `GET /petugas/sop` */
export async function showProcedure(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff } = asked;
  const { id, sop, version } = await ctx.procedures.inForce(staff.office);
  const counts = await stepCounts(ctx, staff, id);
  const mayRead = allows("read_complaints", staff.role);
  return render(c, <ProcedurePage {...{ sop, version, counts, mayRead }} around={await aroundOf(asked)} />);
}

import { allows } from "#auth/permissions.ts";
import { stepCounts } from "#queries/step-counts.ts";
import { swimlane } from "#sop/swimlane.ts";
import { render } from "#web/ui/render.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { ProcedurePage } from "./view.tsx";

/** `GET /petugas/sop` */
export async function showProcedure(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const { id, sop, version } = await ctx.procedures.inForce(staff.office);
  const counts = await stepCounts(ctx, staff, id);
  const picture = swimlane(sop, language);
  const mayRead = allows("read_complaints", staff.role);
  return render(c, <ProcedurePage {...{ sop, version, counts, mayRead, picture }} around={await aroundOf(asked)} />);
}

import { allows } from "#auth/permissions.ts";
import { stepLengths } from "#queries/measures/step-lengths.ts";
import { stepCounts } from "#queries/step-counts.ts";
import { swimlane } from "#sop/swimlane.ts";
import { dayAt } from "#text/when.ts";
import { render } from "#web/ui/render.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { readPeriod } from "./period.ts";
import { ProcedurePage } from "./view.tsx";

/** `GET /petugas/sop` */
export async function showProcedure(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language, now } = asked;
  const { id, sop, version, calendar } = await ctx.procedures.inForce(staff.office);
  const mayRead = allows("read_complaints", staff.role);
  const period = readPeriod(c.req.query(), dayAt(now, calendar.timeZone));
  const page = {
    ...{ id, sop, version, mayRead, period },
    counts: await stepCounts(ctx, staff, id),
    lengths: mayRead ? await stepLengths(ctx, staff, id, period) : null,
    picture: swimlane(sop, language),
  };
  return render(c, <ProcedurePage {...page} around={await aroundOf(asked)} />);
}

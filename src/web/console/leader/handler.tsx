import { lowRatings } from "#queries/leader/low-ratings.ts";
import {
  objections,
  waitingForApproval,
  waitingForDirective,
  type WaitingList,
  type WaitingRow,
} from "#queries/leader/waiting.ts";
import type { WorklistFilter, WorklistRow } from "#queries/types.ts";
import { worklist } from "#queries/worklist.ts";
import { dayAt } from "#text/when.ts";
import { render } from "#web/ui/render.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { lineOf, type Line } from "../worklist/line.ts";
import { LeaderPage } from "./view.tsx";

/** The rest of what is late or has not arrived stands in the worklist. */
const SOME = 10;

/** `GET /petugas/pimpinan`: what waits for leadership, what is late, what people disputed or were not content with. */
export async function showLeader(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, now, language } = asked;
  const line = async (row: WorklistRow): Promise<Line> =>
    lineOf(row, { procedure: await ctx.procedures.byId(staff.office, row.complaint.sop), staff, now, language });
  const lines = async <Row extends WaitingRow>({ rows, more }: WaitingList<Row>) => ({
    rows: await Promise.all(rows.map(async (row) => ({ ...row, line: await line(row) }))),
    more,
  });
  const some = async (filter: WorklistFilter) => {
    const { items, next } = await worklist(ctx, staff, { ...filter, limit: SOME });
    return { lines: await Promise.all(items.map(line)), more: next !== null };
  };
  const { timeZone } = (await ctx.procedures.inForce(staff.office)).calendar;
  const page = {
    directives: await lines(await waitingForDirective(ctx, staff)),
    approvals: await lines(await waitingForApproval(ctx, staff)),
    late: await some({ overdue: true }),
    objections: await lines(await objections(ctx, staff)),
    ratings: (await lowRatings(ctx, staff)).map((one) => ({ ...one, day: dayAt(one.complaint.rating!.at, timeZone) })),
    untold: await some({ untold: true }),
    saved: c.req.query("tersimpan")?.slice(0, 40) ?? null,
  };
  return render(c, <LeaderPage {...page} around={await aroundOf(asked)} />);
}

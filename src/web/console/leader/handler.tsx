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
import { ownDrafts } from "#queries/writing/own-drafts.ts";
import { dayAt } from "#text/when.ts";
import { render } from "#web/ui/render.ts";
import { paths } from "../paths.ts";
import { aroundOf, zonedOf, type AskedByStaff } from "../request.ts";
import { lineOf, type Line } from "../worklist/line.ts";
import { LeaderPage } from "./view.tsx";

/** The rest of what is late or has not arrived stands in the worklist. */
const SOME = 10;

/** `GET /petugas/pimpinan`: what waits for leadership, what is late, what people disputed or were not content with. */
export async function showLeader(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, now, language } = asked;
  const line = async (row: WorklistRow): Promise<Line> => {
    const procedure = await ctx.procedures.byId(staff.office, row.complaint.sop);
    // Its place in the worklist says nothing here, where several lists stand: one comes back, but not to a neighbour.
    const list = { list: paths.leader, part: 0 };
    return lineOf({ ...row, place: "" }, { procedure, staff, now, language, list });
  };
  const lines = async <Row extends WaitingRow>({ rows, more }: WaitingList<Row>) => ({
    rows: await Promise.all(rows.map(async (row) => ({ ...row, line: await line(row) }))),
    more,
  });
  const some = async (filter: WorklistFilter) => {
    const { items, next } = await worklist(ctx, staff, { ...filter, limit: SOME });
    return { lines: await Promise.all(items.map(line)), more: next !== null };
  };
  const zoned = await zonedOf(asked);
  const rated = async () =>
    (await lowRatings(ctx, staff)).map((one) => ({ ...one, day: dayAt(one.complaint.rating!.at, zoned.timeZone) }));
  // Asked for together: of one moment, and over one connection.
  const [around, directives, approvals, late, disputed, ratings, untold] = await Promise.all([
    aroundOf(asked),
    waitingForDirective(ctx, staff).then(lines),
    waitingForApproval(ctx, staff).then(lines),
    some({ overdue: true }),
    objections(ctx, staff).then(lines),
    rated(),
    some({ untold: true }),
  ]);
  const begun = directives.rows.map(({ complaint }) => complaint.id);
  const drafts = await ownDrafts(ctx, staff, "directive", begun);
  const saved = c.req.query("tersimpan")?.slice(0, 40) ?? null;
  const lists = { directives, approvals, late, objections: disputed, ratings, untold };
  return render(c, <LeaderPage {...{ around, ...lists, drafts, saved, now, zoned }} />);
}

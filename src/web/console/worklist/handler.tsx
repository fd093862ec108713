import { allows } from "#auth/permissions.ts";
import type { WorklistRow } from "#queries/types.ts";
import { worklist } from "#queries/worklist.ts";
import { workers } from "#queries/worklist-filters.ts";
import { render } from "#web/ui/render.ts";
import { firstPageOf } from "../navigation.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { doneSentence } from "./done.ts";
import { addressOf, narrows, queryOf, readFilter, type AskedFilter } from "./filter.ts";
import { lineOf, type Line } from "./line.ts";
import { WorklistPage } from "./view.tsx";
import { viewsFor } from "./lists.ts";

const PAGE = 50;
/** Answers that have not arrived stand above the rest; more of them have a list of their own. */
const UNTOLD = 20;

/** `GET /petugas`: the worklist; a role that reads no complaint goes on to its own first page. */
export async function showWorklist(asked: AskedByStaff): Promise<Response> {
  const { c, staff } = asked;
  if (!allows("read_complaints", staff.role)) return c.redirect(firstPageOf(staff.role), 303);
  return worklistPage(asked, readFilter(c.req.query()), { name: "", wrong: false });
}

/** Answers with the list of a filter. `saving`: what was typed as its name, and whether that was wrong. */
export async function worklistPage(
  asked: AskedByStaff,
  filter: AskedFilter,
  saving: { readonly name: string; readonly wrong: boolean },
  status: 200 | 422 = 200,
): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const whole = !narrows(filter);
  const query = queryOf(filter, PAGE);
  const untold = whole && !filter.cursor ? await worklist(ctx, staff, { untold: true, limit: UNTOLD }) : null;
  const { items, next, cut } = await worklist(ctx, staff, whole ? { ...query, untold: false } : query);
  const { sop } = await ctx.procedures.inForce(staff.office);
  const page = {
    around: await aroundOf(asked, addressOf(filter)),
    ...{ filter, next, cut, saving },
    views: await viewsFor(asked, filter),
    untold: { lines: await linesOf(asked, untold?.items ?? []), more: untold?.next != null },
    lines: await linesOf(asked, items),
    mayLodge: allows("lodge_at_counter", staff.role),
    colleagues: allows("work_on_complaints", staff.role) ? await workers(ctx, staff) : [],
    step: sop.steps.find(({ id }) => id === filter.step)?.text[language] ?? null,
    done: filter.done && doneSentence(sop, filter.done, language),
  };
  return render(c, <WorklistPage {...page} />, status);
}

function linesOf({ ctx, staff, now, language }: AskedByStaff, rows: readonly WorklistRow[]): Promise<Line[]> {
  return Promise.all(
    rows.map(async (row) => {
      const procedure = await ctx.procedures.byId(staff.office, row.complaint.sop);
      return lineOf(row, { procedure, staff, now, language });
    }),
  );
}

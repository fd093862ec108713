import { allows } from "#auth/permissions.ts";
import type { Procedure } from "#commands/context.ts";
import { sopVersions } from "#queries/settings/sop-versions.ts";
import type { WorklistRow } from "#queries/types.ts";
import { worklist } from "#queries/worklist.ts";
import { workers } from "#queries/worklist-filters.ts";
import { worklistText } from "#text/console/worklist.ts";
import { fill } from "#text/words.ts";
import { render } from "#web/ui/render.ts";
import type { FromList } from "../from-list.ts";
import { firstPageOf } from "../navigation.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { nothingPicked, type Assigning } from "./assigning.ts";
import { doneSentence, type Done } from "./done.ts";
import { addressOf, narrows, queryOf, readFilter, type AskedFilter } from "./filter.ts";
import type { Choice } from "./filters.tsx";
import { channelName, lineOf, type Line } from "./line.ts";
import { WorklistPage } from "./view.tsx";
import { weekOf } from "./week.ts";
import { viewsFor } from "./lists.ts";

const PAGE = 50;
/** Answers that have not arrived stand above the rest; more of them have a list of their own. */
const UNTOLD = 20;

/** `GET /petugas`: the worklist; a role that reads no complaint goes on to its own first page. */
export async function showWorklist(asked: AskedByStaff): Promise<Response> {
  const { c, staff } = asked;
  if (!allows("read_complaints", staff.role)) return c.redirect(firstPageOf(staff.role), 303);
  return worklistPage(asked, readFilter(c.req.query()));
}

/** What came back to the list because something in it was missing. */
interface CameBack {
  /** What was typed as the name of a filter. */
  readonly saving?: string;
  readonly assigning?: Assigning;
}

/** Answers with the list of a filter, and with what was typed on it. */
export async function worklistPage(
  asked: AskedByStaff,
  filter: AskedFilter,
  { saving, assigning = nothingPicked }: CameBack = {},
  status: 200 | 422 = 200,
): Promise<Response> {
  const { c, ctx, staff } = asked;
  const whole = !narrows(filter);
  const week = await weekOf(asked);
  const query = queryOf(filter, PAGE, week);
  const list = addressOf(filter);
  // Asked for together: of one moment, and over one connection.
  const [above, { items, next, cut }, around, views, holders, channels, step, done] = await Promise.all([
    whole && !filter.cursor ? worklist(ctx, staff, { untold: true, limit: UNTOLD }) : null,
    worklist(ctx, staff, whole ? { ...query, untold: false } : query),
    aroundOf(asked, list),
    viewsFor(asked, filter, week),
    workers(ctx, staff),
    channelsOf(asked, filter.channel),
    filter.step && atStep(asked, filter.step, filter.sop),
    filter.done && doneAt(asked, filter.done),
  ]);
  const page = {
    ...{ around, filter, next, cut, assigning, views, holders, channels, step, done },
    saving: { name: saving ?? "", wrong: saving !== undefined },
    untold: { lines: await linesOf(asked, above?.items ?? [], { list, part: 0 }), more: above?.next != null },
    lines: await linesOf(asked, items, { list, part: whole ? 1 : 0 }),
    mayLodge: allows("lodge_at_counter", staff.role),
    colleagues: allows("work_on_complaints", staff.role) ? holders : [],
  };
  return render(c, <WorklistPage {...page} />, status);
}

/** The channels of the SOP; one of another version too, while the list is narrowed to it. */
async function channelsOf({ ctx, staff, language }: AskedByStaff, chosen: string | null): Promise<Choice[]> {
  const procedure = await ctx.procedures.inForce(staff.office);
  const ids = new Set([...procedure.sop.channels.map(({ id }) => id), ...(chosen ? [chosen] : [])]);
  return [...ids].map((id) => ({ value: id, label: channelName(procedure, id, language) }));
}

/** "Only those at the step …"; null: the SOP has no such step. */
async function atStep(asked: AskedByStaff, step: string, id: string | null): Promise<string | null> {
  const { language } = asked;
  const { sop, version } = await procedureOf(asked, id);
  const name = sop.steps.find((one) => one.id === step)?.text[language];
  if (!name) return null;
  return id
    ? fill(worklistText.atStepOf[language], { step: name, version })
    : fill(worklistText.atStep[language], { step: name });
}

async function doneAt(asked: AskedByStaff, done: Done): Promise<string | null> {
  return doneSentence(await procedureOf(asked, done.sop), done, asked.language);
}

/** The SOP version with this id; of an id that is none of the office's the one in force, as its list is empty. */
async function procedureOf({ ctx, staff }: AskedByStaff, id: string | null): Promise<Procedure> {
  const known = id !== null && (await sopVersions(ctx, staff.office)).some((one) => one.id === id);
  return known ? ctx.procedures.byId(staff.office, id) : ctx.procedures.inForce(staff.office);
}

function linesOf(
  { ctx, staff, now, language }: AskedByStaff,
  rows: readonly WorklistRow[],
  list: Pick<FromList, "list" | "part">,
): Promise<Line[]> {
  return Promise.all(
    rows.map(async (row) => {
      const procedure = await ctx.procedures.byId(staff.office, row.complaint.sop);
      return lineOf(row, { procedure, staff, now, language, list });
    }),
  );
}

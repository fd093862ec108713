import { makeCalendar, type Calendar } from "#calendar/make-calendar.ts";
import type { CalendarChange } from "#calendar/changes.ts";
import { shippedDaysOff } from "#calendar/data/shipped-days-off.ts";
import type { Procedure } from "#commands/context.ts";
import { recalculateSome } from "#commands/settings/recalculate-some.ts";
import { saveCalendar } from "#commands/settings/save-calendar.ts";
import { isRefusal } from "#lib/refusal.ts";
import { dueMoves } from "#queries/settings/due-moves.ts";
import { withOfficeData } from "#sop/office-data.ts";
import { calendarText } from "#text/console/settings/calendar.ts";
import { frontText } from "#text/console/settings/front.ts";
import { render } from "#web/ui/render.ts";
import { formOf } from "../../../middleware/form-body.ts";
import { notFound } from "../../outcomes.tsx";
import { paths } from "../../paths.ts";
import { aroundOf, zonedOf, type AskedByStaff } from "../../request.ts";
import { calendarPage } from "./handler.tsx";
import { planChange } from "./plan.ts";
import { PreviewPage } from "./preview-view.tsx";

/** Complaints whose dates are shown before saving: all that an office has open, short of what a page can hold. */
const MOST_SHOWN = 5000;
/** As many complaints are recalculated before the answer to it; a job goes on with the rest. */
const AT_ONCE = 100;

/** `POST /petugas/pengaturan/hari-libur`: first what a change would do, then, with `sure`, a new version. */
export async function changeByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const typed = await formOf(c);
  if (asked.onlyShows) return calendarPage(asked, typed, {}, 422);
  const procedure = await ctx.procedures.inForce(staff.office);
  const { settings } = procedure;
  const seen = typed["sure"] === "ya" ? Number(typed["seen"]) : settings.calendarSeq;
  if (seen !== settings.calendarSeq) return calendarPage(asked, {}, { "": frontText.changedMeanwhile[language] }, 409);
  const planned = await planChange(typed, settings.changes, procedure, asked);
  if (planned === null) return notFound(asked);
  if ("errors" in planned) return calendarPage(asked, typed, planned.errors, 422);
  if (typed["sure"] !== "ya") {
    const moves = await dueMoves(ctx, staff, (procedure) => calendarWith(procedure, planned.changes), MOST_SHOWN);
    const shown = { typed, moves, because: planned.because[language], seen: settings.calendarSeq, now: asked.now };
    const around = await aroundOf(asked, paths.calendarSettings);
    return render(c, <PreviewPage {...shown} around={around} zoned={await zonedOf(asked)} />);
  }
  const seq = await saveCalendar(ctx, staff, planned, seen);
  if (isRefusal(seq)) {
    const why = seq.refusal === "too_early" ? calendarText.stillCounting : frontText.changedMeanwhile;
    return calendarPage(asked, {}, { "": why[language] }, 409);
  }
  await recalculateSome(ctx, staff.office, AT_ONCE);
  return c.redirect(paths.calendarVersion(seq), 303);
}

/** The calendar of an SOP version if these were the office's changes. */
function calendarWith({ loaded, settings }: Procedure, changes: readonly CalendarChange[]): Calendar {
  const { office } = withOfficeData(loaded, { ...settings, changes, calendarSeq: settings.calendarSeq + 1 });
  const table = typeof office.daysOff === "string" ? shippedDaysOff[office.daysOff]! : office.daysOff;
  const calendar = makeCalendar(office.hours, table);
  if ("problems" in calendar) throw new Error(calendar.problems.join("; "));
  return calendar;
}

import type { Procedure } from "#commands/context.ts";
import { lodgedByWeek } from "#queries/measures/by-week.ts";
import { metByMonth, type StepOfVersion } from "#queries/measures/by-month.ts";
import { sopVersions } from "#queries/settings/sop-versions.ts";
import { isProposed, targetOf } from "#sop/ask.ts";
import { reportsText } from "#text/console/reports.ts";
import { dayAt, monthOf, shortDayOf } from "#text/when.ts";
import { render } from "#web/ui/render.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { channelName } from "../worklist/line.ts";
import { MOST_SERIES } from "./charts/colours.ts";
import { monthsBefore, monthsOf, shareMet } from "./months.ts";
import { ReportsPage } from "./view.tsx";
import { atMost, firstOfWeeks, weeksOf } from "./weeks.ts";

const WEEKS = 26;
const MONTHS = 12;

/** `GET /petugas/laporan`. What draws is loaded by the first one who looks. */
export async function showReports(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, now, language } = asked;
  const procedure = await ctx.procedures.inForce(staff.office);
  const { sop, calendar } = procedure;
  const today = dayAt(now, calendar.timeZone);
  const versions = await sopVersions(ctx, staff.office);
  const all = await Promise.all(versions.map(({ id }) => ctx.procedures.byId(staff.office, id)));
  const steps = all.flatMap(answeringSteps);
  const found = weeksOf(await lodgedByWeek(ctx, staff, { from: firstOfWeeks(today, WEEKS), to: today }), today, WEEKS);
  const weeks = {
    weeks: found.weeks,
    channels: found.channels.map(({ id, values }) => ({ name: channelName(procedure, id, language), values })),
  };
  const ended = { from: monthsBefore(today, MONTHS - 1), to: today };
  const months = steps.length > 0 ? monthsOf(await metByMonth(ctx, staff, steps, ended), today, MONTHS) : [];
  const { drawn, HEIGHT: height, WIDTH: width } = await import("./charts/drawn.ts");
  const series = atMost(weeks.channels, MOST_SERIES, reportsText.otherChannels[language]);
  const lodged = { labels: weeks.weeks.map((week) => shortDayOf(week, language)), series };
  const met = {
    labels: months.map(({ month }) => monthOf(`${month}-01`, language).slice(0, 3)),
    series: [{ name: "", values: months.map(shareMet) }],
    ...{ most: 100, unit: "%" },
  };
  const page = {
    weeks: weeks.channels.length > 0 ? { weeks, drawing: drawn(lodged), legend: series.map(({ name }) => name) } : null,
    months: months.some(({ count }) => count > 0) ? { months, drawing: drawn(met) } : null,
    ...{ size: { width, height }, proposed: isProposed(sop, "response"), together: all.length > 1 },
  };
  return render(c, <ReportsPage {...page} around={await aroundOf(asked)} />);
}

/** Where the clock of the answer ends under an SOP version: with the answer, and with the one after an objection. */
function answeringSteps({ id, sop }: Procedure): StepOfVersion[] {
  const response = targetOf(sop, "response")?.step.id;
  const again = sop.steps.find(({ kind, target }) => kind === "reconsider" && target?.clock === "response")?.id;
  return [response, again].flatMap((step) => (step ? [{ sop: id, step }] : []));
}

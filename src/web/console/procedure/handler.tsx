import { allows } from "#auth/permissions.ts";
import { measuredByVersion } from "#queries/measures/measured-by-version.ts";
import { stepLengths } from "#queries/measures/step-lengths.ts";
import { openByVersion } from "#queries/open-by-version.ts";
import { sopVersions, type SopVersionLine } from "#queries/settings/sop-versions.ts";
import { stepCounts } from "#queries/step-counts.ts";
import { swimlane } from "#sop/swimlane.ts";
import { dayAt } from "#text/when.ts";
import { render } from "#web/ui/render.ts";
import { notFound } from "../outcomes.tsx";
import { paths, withQuery } from "../paths.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { readPeriod } from "./period.ts";
import type { RunningVersion } from "./versions.tsx";
import { ProcedurePage } from "./view.tsx";

/** `GET /petugas/sop`: the version in force, or with `versi` another one. */
export async function showProcedure(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language, now } = asked;
  const all = await sopVersions(ctx, staff.office);
  const wanted = c.req.query("versi");
  const chosen = wanted === undefined ? all[0] : all.find(({ version }) => String(version) === wanted);
  if (!chosen) return notFound(asked);
  const { id, sop, version, calendar } = await ctx.procedures.byId(staff.office, chosen.id);
  const mayRead = allows("read_complaints", staff.role);
  const period = readPeriod(c.req.query(), dayAt(now, calendar.timeZone));
  const page = {
    ...{ id, sop, version, mayRead, period },
    inForce: chosen === all[0],
    versions: mayRead && all.length > 1 ? await runningVersions(asked, all, chosen) : [],
    counts: await stepCounts(ctx, staff, id),
    lengths: mayRead ? await stepLengths(ctx, staff, id, period) : null,
    picture: swimlane(sop, language),
  };
  return render(c, <ProcedurePage {...page} around={await aroundOf(asked)} />);
}

/** The version in force, the one on this page, and each under which something is open or was measured. */
async function runningVersions(
  { c, ctx, staff }: AskedByStaff,
  all: readonly SopVersionLine[],
  chosen: SopVersionLine,
): Promise<RunningVersion[]> {
  const [open, measured] = [await openByVersion(ctx, staff), await measuredByVersion(ctx, staff)];
  const { periode, dari, sampai } = c.req.query();
  return all
    .filter((one) => one === all[0] || one === chosen || open.has(one.id) || measured.has(one.id))
    .map((one) => ({
      version: one.version,
      inForce: one === all[0],
      open: open.get(one.id) ?? 0,
      measured: measured.get(one.id) ?? 0,
      href:
        one === chosen
          ? null
          : withQuery(paths.procedure, {
              versi: one === all[0] ? undefined : String(one.version),
              ...{ periode, dari, sampai },
            }),
    }));
}

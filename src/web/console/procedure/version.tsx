import { allows } from "#auth/permissions.ts";
import { openByVersion } from "#queries/open-by-version.ts";
import { sopVersions } from "#queries/settings/sop-versions.ts";
import { compareSops } from "#sop/compare.ts";
import { render } from "#web/ui/render.ts";
import { notFound } from "../outcomes.tsx";
import { aroundOf, zonedOf, type AskedByStaff } from "../request.ts";
import { VersionPage } from "./version-view.tsx";

/** `GET /petugas/sop/{version}`: the document of one version, and what it changed. */
export async function showSopVersion(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, now } = asked;
  const all = await sopVersions(ctx, staff.office);
  const at = all.findIndex(({ version }) => String(version) === c.req.param("version"));
  const [line, previous] = [all[at], all[at + 1]];
  if (!line) return notFound(asked);
  const { sop, loaded } = await ctx.procedures.byId(staff.office, line.id);
  const before = previous && (await ctx.procedures.byId(staff.office, previous.id));
  const page = {
    ...{ sop, line, now },
    inForce: at === 0,
    open: allows("read_complaints", staff.role) ? ((await openByVersion(ctx, staff)).get(line.id) ?? 0) : null,
    changed: before ? { before: before.version, changes: compareSops(before.loaded, loaded) } : null,
  };
  return render(c, <VersionPage {...page} around={await aroundOf(asked)} zoned={await zonedOf(asked)} />);
}

import { openByVersion } from "#queries/open-by-version.ts";
import { sopVersions } from "#queries/settings/sop-versions.ts";
import { allows } from "#auth/permissions.ts";
import { render } from "#web/ui/render.ts";
import { aroundOf, zonedOf, type AskedByStaff } from "../../request.ts";
import { SopPage } from "./view.tsx";

/** `GET /petugas/pengaturan/sop`: the versions of the SOP and the readings of the one in force. */
export async function showSopSettings(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, now } = asked;
  const { sop, settings } = await ctx.procedures.inForce(staff.office);
  const open = await openByVersion(ctx, staff);
  const versions = (await sopVersions(ctx, staff.office)).map((line) => ({ ...line, open: open.get(line.id) ?? 0 }));
  const shown = { sop, signatures: settings.signatures, versions, now, signs: allows("sign_readings", staff.role) };
  return render(c, <SopPage {...shown} around={await aroundOf(asked)} zoned={await zonedOf(asked)} />);
}

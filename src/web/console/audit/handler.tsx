import { allows } from "#auth/permissions.ts";
import { peopleOf } from "#auth/people.ts";
import { isDay } from "#calendar/is-day.ts";
import { auditList } from "#queries/audit-list.ts";
import { auditTypes } from "#store/record/audit-types.ts";
import { render } from "#web/ui/render.ts";
import { aroundOf, zonedOf, type AskedByStaff } from "../request.ts";
import { AuditPage } from "./view.tsx";

const PAGE = 50;

/** `GET /petugas/jejak-audit`: who looked at or changed what, of a person, a kind, a day. */
export async function showAudit(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, now, options } = asked;
  const { orang, jenis, hari = "", sebelum } = c.req.query();
  const people = await peopleOf(options.auth, staff.office);
  const filter = {
    person: people.find(({ id }) => id === orang)?.id,
    type: auditTypes.find((type) => type === jenis),
    day: isDay(hari) ? hari : undefined,
  };
  const zoned = await zonedOf(asked);
  const before = sebelum ?? null;
  const page = await auditList(ctx, staff, filter, { before, most: PAGE, timeZone: zoned.timeZone });
  const shown = {
    ...{ ...page, filter, people, zoned, now },
    around: await aroundOf(asked),
    further: before !== null,
    wrongDay: hari !== "" && filter.day === undefined,
    opensPeople: allows("manage_staff", staff.role),
  };
  return render(c, <AuditPage {...shown} />);
}

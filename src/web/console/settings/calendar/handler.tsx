import { allows } from "#auth/permissions.ts";
import { calendarSettingSchema } from "#sop/office-data.ts";
import { yearTable } from "#calendar/year-table.ts";
import { isRefusal } from "#lib/refusal.ts";
import { pastSettings } from "#queries/settings/history.ts";
import { dayAt } from "#text/when.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { render } from "#web/ui/render.ts";
import { paths } from "../../paths.ts";
import { aroundOf, zonedOf, type AskedByStaff } from "../../request.ts";
import { CalendarPage } from "./view.tsx";

/** `GET /petugas/pengaturan/hari-libur?tahun=`: the office's calendar by year, and what it set in it. */
export function showCalendar(asked: AskedByStaff): Promise<Response> {
  return calendarPage(asked, {}, {});
}

/** The page, with what was typed and what is wrong with it. */
export async function calendarPage(
  asked: AskedByStaff,
  typed: Readonly<Record<string, string>>,
  errors: Errors,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { c, ctx, staff, now } = asked;
  const { sop, calendar, settings } = await ctx.procedures.inForce(staff.office);
  const today = dayAt(now, calendar.timeZone);
  const asYear = Number(c.req.query("tahun"));
  const year = Number.isInteger(asYear) && asYear > 1969 && asYear < 3000 ? asYear : Number(today.slice(0, 4));
  const table = yearTable(calendar, year);
  const past = await pastSettings(ctx, staff.office, "calendar");
  const shown = {
    around: await aroundOf(asked, paths.calendarSettings),
    ...{ typed, errors, year, today, now },
    years: calendar.daysOff.years,
    table: isRefusal(table) ? null : table,
    hours: sop.office.hours,
    changes: settings.changes,
    seen: settings.calendarSeq,
    changesIt: allows("change_settings", staff.role),
    history: past.map(({ seq, at, by, value }) => ({
      ...{ seq, at, by },
      because: calendarSettingSchema.parse(value).because,
    })),
    zoned: await zonedOf(asked),
  };
  return render(c, <CalendarPage {...shown} />, status);
}

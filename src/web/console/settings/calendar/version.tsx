import { recalculationOf } from "#queries/settings/recalculation.ts";
import { calendarText } from "#text/console/settings/calendar.ts";
import { fill, say } from "#text/words.ts";
import { Notice } from "#web/ui/blocks.tsx";
import { render } from "#web/ui/render.ts";
import { notFound } from "../../outcomes.tsx";
import { paths } from "../../paths.ts";
import { aroundOf, type AskedByStaff } from "../../request.ts";
import { Shell } from "../../shell.tsx";

/** `GET /petugas/pengaturan/hari-libur/{version}`: how far the recalculation has come. */
export async function showCalendarVersion(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const seq = /^\d{1,9}$/.test(c.req.param("id") ?? "") ? Number(c.req.param("id")) : 0;
  const run = await recalculationOf(ctx, staff.office, seq);
  if (!run) return notFound(asked);
  const text = say(calendarText, language);
  const { total, looked, moved, doneAt } = run;
  // Asks for itself again without a script; the link does the same.
  if (doneAt === null) c.header("Refresh", "3");
  const title = fill(text.savedTitle, { version: seq });
  return render(
    c,
    <Shell title={title} around={await aroundOf(asked)} narrow>
      <h1>{title}</h1>
      {doneAt === null ? (
        <>
          <p id="hitung">{fill(text.working, { looked, total, moved })}</p>
          <progress aria-labelledby="hitung" value={looked} max={Math.max(total, 1)} />
          <p>
            <a href={paths.calendarVersion(seq)}>{text.reload}</a>
          </p>
        </>
      ) : (
        <Notice mood="good">
          <p>{fill(text.done, { total: looked, moved })}</p>
        </Notice>
      )}
      <p>
        <a href={paths.calendarSettings}>{text.toCalendar}</a>
      </p>
    </Shell>,
  );
}

import { actingCookie } from "#auth/acting-leader.ts";
import { actingLines, endActing } from "#auth/acting-list.ts";
import { nameActing } from "#auth/name-acting.ts";
import { peopleOf } from "#auth/people.ts";
import { isRefusal } from "#lib/refusal.ts";
import { actingText } from "#text/console/acting.ts";
import { dayAt } from "#text/when.ts";
import { render } from "#web/ui/render.ts";
import { formOf } from "../../middleware/form-body.ts";
import { goTo } from "../go.ts";
import { notFound } from "../outcomes.tsx";
import { paths } from "../paths.ts";
import { aroundOf, zonedOf, type AskedByStaff } from "../request.ts";
import { checkActing } from "./check-acting.ts";
import { EndingPage } from "./ending-view.tsx";
import { peoplePage } from "./people-page.tsx";

const ID = /^[0-9a-f-]{36}$/i;

/** `POST /petugas/plh`: names who acts for whom, from a day to a day. */
export async function nameActingByForm(asked: AskedByStaff): Promise<Response> {
  const { c, options, staff, language, now } = asked;
  const typed = await formOf(c);
  if (asked.onlyShows) return peoplePage(asked, typed, {}, 422);
  const { timeZone } = await zonedOf(asked);
  const around = { people: await peopleOf(options.auth, staff.office), today: dayAt(now, timeZone) };
  const named = checkActing(typed, around, language);
  if ("errors" in named) return peoplePage(asked, typed, named.errors, 422);
  const refusal = await nameActing(options.auth, { ...named, office: staff.office, by: staff.id });
  // Somebody changed between the look and the deed: the form is looked at anew.
  return refusal
    ? peoplePage(asked, typed, { forWhom: actingText.notLeader[language] }, 422)
    : c.redirect(paths.handOver, 303);
}

/** `GET /petugas/plh/{id}/removal`: asks once more. */
export async function askEnding(asked: AskedByStaff): Promise<Response> {
  const { c, options, staff } = asked;
  const lines = await actingLines(options.auth, staff.office);
  const line = lines.find(({ id, is }) => id === c.req.param("id") && is !== "over");
  if (!line) return notFound(asked);
  return render(c, <EndingPage around={await aroundOf(asked)} line={line} />);
}

/** `POST /petugas/plh/{id}/removal`: it ends at once. */
export async function endActingByForm(asked: AskedByStaff): Promise<Response> {
  const { c, options, staff } = asked;
  const id = c.req.param("id") ?? "";
  if (!ID.test(id) || isRefusal(await endActing(options.auth, staff.office, staff.id, id))) return notFound(asked);
  return c.redirect(paths.handOver, 303);
}

/** `POST /petugas/bertindak`: from now on with the leader's rights, or with one's own again. */
export async function actByForm({ c, options, staff }: AskedByStaff): Promise<Response> {
  const { as } = await formOf(c);
  const starts = as === "leader" && staff.acting === "may";
  return goTo(c, paths.worklist, [actingCookie(options.auth, starts)]);
}

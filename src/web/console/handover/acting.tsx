import { actingCookie } from "#auth/acting-leader.ts";
import { endActing } from "#auth/acting-list.ts";
import { nameActing } from "#auth/name-acting.ts";
import { isDay } from "#calendar/is-day.ts";
import { isRefusal } from "#lib/refusal.ts";
import { actingText } from "#text/console/acting.ts";
import { formOf } from "../../middleware/form-body.ts";
import { goTo } from "../go.ts";
import { notFound } from "../outcomes.tsx";
import { paths } from "../paths.ts";
import type { AskedByStaff } from "../request.ts";
import { peoplePage } from "./people-page.tsx";

const ID = /^[0-9a-f-]{36}$/i;

/** `POST /petugas/plh`: names who acts for whom, from a day to a day. */
export async function nameActingByForm(asked: AskedByStaff): Promise<Response> {
  const { c, options, staff, language } = asked;
  const typed = await formOf(c);
  const { who = "", forWhom = "", from = "", to = "" } = typed;
  const wrong = () => peoplePage(asked, typed, { who: actingText.wrong[language] }, 422);
  if (!ID.test(who) || !ID.test(forWhom) || !isDay(from) || !isDay(to)) return wrong();
  const named = { office: staff.office, by: staff.id, staff: who, actsFor: forWhom, from, to };
  return isRefusal(await nameActing(options.auth, named)) ? wrong() : c.redirect(paths.handOver, 303);
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

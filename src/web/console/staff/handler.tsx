import { enablePerson } from "#auth/disable.ts";
import { invite } from "#auth/invitations.ts";
import { addPerson, peopleOf } from "#auth/people.ts";
import { allows } from "#auth/permissions.ts";
import { isRefusal } from "#lib/refusal.ts";
import { needsOutside } from "#queries/needs-outside.ts";
import { outsideFor } from "#sop/ask.ts";
import { staffText } from "#text/console/staff.ts";
import { render } from "#web/ui/render.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { formOf } from "../../middleware/form-body.ts";
import { notFound } from "../outcomes.tsx";
import { openPass, sealPass } from "../pass.ts";
import { paths } from "../paths.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { checkPerson } from "./check.ts";
import { StaffPage } from "./view.tsx";

/** `GET /petugas/staf` */
export function showStaff(asked: AskedByStaff): Promise<Response> {
  return page(asked, {}, {});
}

/** `POST /petugas/staf`: adds a person and shows their one-time link. */
export async function addByForm(asked: AskedByStaff): Promise<Response> {
  const { c, options, staff, language } = asked;
  const typed = await formOf(c);
  if (asked.onlyShows) return page(asked, typed, {}, 422);
  const checked = checkPerson(typed, language);
  if ("errors" in checked) return page(asked, typed, checked.errors, 422);
  const person = await addPerson(options.auth, { ...checked, office: staff.office, by: staff.id });
  if (isRefusal(person)) return page(asked, typed, { email: staffText.taken[language] }, 422);
  return toLink(asked, await invite(options.auth, person, staff.id), person.name);
}

/** `POST /petugas/staf/{id}/invitation`: a new link for somebody whose password or link is lost. */
export async function inviteAgain(asked: AskedByStaff): Promise<Response> {
  const { options, staff } = asked;
  const people = await peopleOf(options.auth, staff.office);
  const person = people.find(({ id, disabledAt, email }) => id === idOf(asked) && disabledAt === null && email);
  return person ? toLink(asked, await invite(options.auth, person, staff.id), person.name) : notFound(asked);
}

/** `POST /petugas/staf/{id}/enabling` */
export async function enable(asked: AskedByStaff): Promise<Response> {
  const { c, options, staff } = asked;
  const refusal = await enablePerson(options.auth, { office: staff.office, id: idOf(asked) }, staff.id);
  return refusal ? notFound(asked) : c.redirect(paths.staff, 303);
}

function idOf({ c }: AskedByStaff): string {
  const id = c.req.param("id") ?? "";
  return /^[0-9a-f-]{36}$/i.test(id) ? id : "00000000-0000-0000-0000-000000000000";
}

function toLink({ c, ctx, staff, now }: AskedByStaff, link: string, name: string): Response {
  return c.redirect(
    paths.withLink(sealPass(ctx.keys, { for: "link", staffId: staff.id, opens: link, words: name }, now)),
    303,
  );
}

async function page(
  asked: AskedByStaff,
  typed: Readonly<Record<string, string>>,
  errors: Errors,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { c, ctx, staff, now, options, language } = asked;
  const { sop } = await ctx.procedures.inForce(staff.office);
  const count = await needsOutside(ctx, staff);
  const pass = openPass(ctx.keys, c.req.query("tampil"), { for: "link", staffId: staff.id, now });
  const people = await peopleOf(options.auth, staff.office);
  const shown = {
    around: await aroundOf(asked, paths.staff),
    people,
    self: staff.id,
    manages: allows("manage_staff", staff.role),
    outside: count > 0 ? { count, to: outsideFor(sop)?.name[language] ?? "" } : null,
    link: pass && { href: pass.opens, name: pass.words },
  };
  return render(c, <StaffPage {...shown} typed={typed} errors={errors} />, status);
}

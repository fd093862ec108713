import { actingLines } from "#auth/acting-list.ts";
import { disablePerson } from "#auth/disable.ts";
import { peopleOf, type Person } from "#auth/people.ts";
import { openWork } from "#queries/open-work.ts";
import { render } from "#web/ui/render.ts";
import { notFound } from "../outcomes.tsx";
import { paths } from "../paths.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { DisablingPage } from "./disabling-view.tsx";

/** `GET /petugas/staf/{id}/disabling`: asks once more, and says what the person holds and what follows. */
export async function askDisabling(asked: AskedByStaff): Promise<Response> {
  const people = await peopleOf(asked.options.auth, asked.staff.office);
  const person = people.find(({ id }) => id === asked.c.req.param("id"));
  if (!person) return notFound(asked);
  if (person.disabledAt !== null) return asked.c.redirect(paths.staff, 303);
  return page(asked, person, isLast(person, people));
}

/** `POST /petugas/staf/{id}/disabling` */
export async function disable(asked: AskedByStaff): Promise<Response> {
  const { c, options, staff } = asked;
  const people = await peopleOf(options.auth, staff.office);
  const person = people.find(({ id }) => id === c.req.param("id"));
  if (!person) return notFound(asked);
  const refusal = await disablePerson(options.auth, person, staff.id);
  if (refusal?.refusal === "not_found") return notFound(asked);
  if (refusal) return page(asked, person, true, 422);
  // Nobody works on what they hold any more: it is handed over next.
  const held = await heldBy(asked, person);
  return c.redirect(held > 0 ? paths.handOverOf(person.id) : paths.staff, 303);
}

async function page(asked: AskedByStaff, person: Person, last: boolean, status: 200 | 422 = 200): Promise<Response> {
  const { c, options, staff } = asked;
  const lines = await actingLines(options.auth, staff.office);
  const shown = {
    around: await aroundOf(asked, paths.disabling(person.id)),
    person,
    last,
    held: await heldBy(asked, person),
    acting: lines.filter(({ is, staffId, actsForId }) => is !== "over" && [staffId, actsForId].includes(person.id)),
  };
  return render(c, <DisablingPage {...shown} />, status);
}

async function heldBy({ ctx, staff }: AskedByStaff, person: Person): Promise<number> {
  return (await openWork(ctx, staff)).find(({ id }) => id === person.id)?.open ?? 0;
}

/** As `disablePerson` looks at it: nobody else could let people in. */
function isLast(person: Person, people: readonly Person[]): boolean {
  const able = people.filter((one) => one.role === "administrator" && one.userId && one.disabledAt === null);
  return able.length === 1 && able[0]!.id === person.id;
}

import { changeRole } from "#auth/change-role.ts";
import { correctPerson } from "#auth/correct-person.ts";
import { peopleOf, type Person } from "#auth/people.ts";
import { qualificationOf, recordQualification } from "#auth/qualifications.ts";
import { resetSecondStep } from "#auth/second-step-reset.ts";
import { hasSecondStep } from "#auth/second-step.ts";
import { personHistory } from "#queries/person-history.ts";
import { personText } from "#text/console/person.ts";
import { staffText } from "#text/console/staff.ts";
import { staffRoles } from "#sop/types.ts";
import { dayAt } from "#text/when.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { render } from "#web/ui/render.ts";
import { formOf } from "../../middleware/form-body.ts";
import { accountAudits } from "../audit/audit-words.ts";
import { notFound } from "../outcomes.tsx";
import { paths, withQuery } from "../paths.ts";
import { aroundOf, zonedOf, type AskedByStaff } from "../request.ts";
import { checkCorrection, isDay, meansRole } from "./check.ts";
import { PersonPage } from "./person-view.tsx";

type Typed = Readonly<Record<string, string>>;

/** `GET /petugas/staf/{id}` */
export async function showPerson(asked: AskedByStaff): Promise<Response> {
  const person = await personOf(asked);
  return person ? page(asked, person, {}) : notFound(asked);
}

/** `POST /petugas/staf/{id}/correction`: the right name and e-mail. */
export async function correctByForm(asked: AskedByStaff): Promise<Response> {
  const { c, options, staff, language } = asked;
  const person = await personOf(asked);
  if (!person) return notFound(asked);
  const typed = await formOf(c);
  if (asked.onlyShows) return page(asked, person, {}, 422, typed);
  const checked = checkCorrection(typed, person, language);
  if ("errors" in checked) return page(asked, person, checked.errors, 422, typed);
  if (meansRole(typed, checked, person)) return changeRoleByForm(asked);
  const refusal = await correctPerson(options.auth, person, checked, staff.id);
  if (refusal) return page(asked, person, { email: staffText.taken[language] }, 422, typed);
  return c.redirect(saved(person), 303);
}

/** `POST /petugas/staf/{id}/role`: another role or post. */
export async function changeRoleByForm(asked: AskedByStaff): Promise<Response> {
  const { c, options, staff, language } = asked;
  const person = await personOf(asked);
  if (!person) return notFound(asked);
  const typed = await formOf(c);
  if (asked.onlyShows) return page(asked, person, {}, 422, typed);
  const { post = "" } = typed;
  const role = staffRoles.find((each) => each === typed["role"]);
  if (!role) return page(asked, person, { role: staffText.roleNeeded[language] }, 422, typed);
  if (!post.trim()) return page(asked, person, { post: staffText.postNeeded[language] }, 422, typed);
  const refusal = await changeRole(options.auth, person, { role, post: post.slice(0, 200) }, staff.id);
  if (refusal) return page(asked, person, { role: staffText.lastAdministrator[language] }, 422, typed);
  return c.redirect(person.id === staff.id ? paths.worklist : saved(person), 303);
}

/** `POST /petugas/staf/{id}/qualification`: what the SOP asks of its executors, as found. */
export async function qualifyByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, options, staff, language, now } = asked;
  const person = await personOf(asked);
  if (!person) return notFound(asked);
  const form = await formOf(c);
  const { sop, calendar } = await ctx.procedures.inForce(staff.office);
  const trainedOn = form["trainedOn"]?.trim() || null;
  const today = dayAt(now, calendar.timeZone);
  if (trainedOn && !(isDay(trainedOn) && trainedOn <= today))
    return page(asked, person, { trainedOn: personText.trainedOnWrong[language] }, 422);
  const met = sop.document.qualifications.filter((_, index) => form[`met-${index}`] === "ya").map(({ id }) => id);
  await recordQualification(options.auth, person, { met, trainedOn }, staff.id);
  return c.redirect(saved(person), 303);
}

/** `POST /petugas/staf/{id}/second-step-reset` */
export async function resetByForm(asked: AskedByStaff): Promise<Response> {
  const { c, options, staff, language } = asked;
  const person = await personOf(asked);
  if (!person) return notFound(asked);
  const refusal = await resetSecondStep(options.auth, person, staff.id);
  if (refusal?.refusal === "not_found") return notFound(asked);
  if (refusal) return page(asked, person, { "": personText.own[language] }, 422);
  return c.redirect(saved(person), 303);
}

async function personOf({ c, options, staff }: AskedByStaff): Promise<Person | undefined> {
  const people = await peopleOf(options.auth, staff.office);
  return people.find(({ id }) => id === c.req.param("id"));
}

async function page(
  asked: AskedByStaff,
  person: Person,
  errors: Errors,
  status: 200 | 422 = 200,
  typed: Typed = {},
): Promise<Response> {
  const { c, ctx, options, staff } = asked;
  const { sop } = await ctx.procedures.inForce(staff.office);
  const shown = {
    around: await aroundOf(asked, paths.person(person.id)),
    person,
    isSelf: person.id === staff.id,
    document: sop.document,
    qualification: await qualificationOf(options.auth, person),
    secondStep: person.userId ? await hasSecondStep(options.auth, person.userId) : null,
    saved: c.req.query("tersimpan") !== undefined,
    history: await personHistory(ctx, person, accountAudits),
    zoned: await zonedOf(asked),
    now: asked.now,
  };
  return render(c, <PersonPage {...shown} typed={typed} errors={errors} />, status);
}

const saved = ({ id }: Person) => withQuery(paths.person(id), { tersimpan: "ya" });

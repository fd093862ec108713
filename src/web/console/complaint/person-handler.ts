import { joinPersons, partPersons } from "#commands/persons/join-persons.ts";
import { isRefusal } from "#lib/refusal.ts";
import { formOf } from "../../middleware/form-body.ts";
import { along, fromListOf } from "../from-list.ts";
import { notAllowed, notFound } from "../outcomes.tsx";
import { paths } from "../paths.ts";
import type { AskedByStaff } from "../request.ts";

/** `POST /petugas/pengaduan/{reference}/person`: its addresses and numbers are one person's, or not after all. */
export async function sayWhoByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff } = asked;
  const reference = c.req.param("reference") ?? "";
  const change = (await formOf(c))["as"] === "one" ? joinPersons : partPersons;
  const done = await change(ctx, staff, reference);
  if (!isRefusal(done)) return c.redirect(along(paths.complaint(reference), fromListOf(c.req.query())), 303);
  return done.refusal === "not_allowed" ? notAllowed(asked) : notFound(asked);
}

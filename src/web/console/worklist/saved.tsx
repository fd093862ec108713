import { removeFilter, saveFilter } from "#commands/saved-filters.ts";
import { isRefusal } from "#lib/refusal.ts";
import { formOf } from "../../middleware/form-body.ts";
import { notFound } from "../outcomes.tsx";
import { paths } from "../paths.ts";
import type { AskedByStaff } from "../request.ts";
import { addressOf, readFilter } from "./filter.ts";
import { worklistPage } from "./handler.tsx";

/** `POST /petugas/saringan`: keeps the filter in `query` under a name. */
export async function saveFilterByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff } = asked;
  const { name = "", query = "", shared } = await formOf(c);
  const filter = { ...readFilter(Object.fromEntries(new URLSearchParams(query))), cursor: null };
  const address = addressOf(filter);
  const kept = { name, query: address.split("?")[1] ?? "", shared: shared === "ya" };
  const refusal = await saveFilter(ctx, staff, kept);
  return isRefusal(refusal) ? worklistPage(asked, filter, { saving: name }, 422) : c.redirect(address, 303);
}

/** `POST /petugas/saringan/{id}/removal` */
export async function removeFilterByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff } = asked;
  const id = c.req.param("id") ?? "";
  if (!/^[0-9a-f-]{36}$/i.test(id) || isRefusal(await removeFilter(ctx, staff, id))) return notFound(asked);
  return c.redirect(paths.worklist, 303);
}

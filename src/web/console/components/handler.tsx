import { render } from "#web/ui/render.ts";
import { notFound } from "../outcomes.tsx";
import { aroundOf, type Asked } from "../request.ts";
import { ComponentsPage } from "./view.tsx";

/** `GET /petugas/komponen`: every component in every state, while developing; elsewhere there is no such page. */
export async function showComponents(asked: Asked): Promise<Response> {
  if (!asked.options.developing) return notFound(asked);
  const procedure = await asked.ctx.procedures.inForce(asked.options.office);
  return render(asked.c, <ComponentsPage around={await aroundOf(asked)} procedure={procedure} />);
}

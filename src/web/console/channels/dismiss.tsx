import { dismissMany } from "#commands/intake/dismiss-many.ts";
import { takeBack } from "#commands/intake/take-back.ts";
import { channelsText } from "#text/console/channels.ts";
import { formOf } from "../../middleware/form-body.ts";
import { paths } from "../paths.ts";
import type { AskedByStaff } from "../request.ts";
import { pickedOf } from "../worklist/assigning.ts";
import { momentsOf } from "./done.ts";
import { channelsPage } from "./handler.tsx";
import { idOf } from "./id-of.ts";

/**
 * `POST /petugas/kanal/penyisihan`: sets aside all that were chosen, for one reason. Where nothing was, the page comes
 * back with what was typed.
 */
export async function dismissByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const typed = await formOf(c);
  const { because = "" } = typed;
  const picked = pickedOf(typed).map(idOf);
  if (picked.length === 0)
    return channelsPage(asked, { because, errors: { kiriman: channelsText.pickNeeded[language] } }, 422);
  const from = ctx.now();
  const { done, gone } = await dismissMany(ctx, staff, picked, because);
  return c.redirect(paths.dismissed(done, gone, { from, until: ctx.now() }), 303);
}

/** `POST /petugas/kanal/pengembalian`: lets wait again what this person set aside just now. */
export async function takeBackByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff } = asked;
  const moments = momentsOf(await formOf(c));
  return c.redirect(paths.takenBack(moments ? await takeBack(ctx, staff, moments) : 0), 303);
}

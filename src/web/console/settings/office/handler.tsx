import { allows } from "#auth/permissions.ts";
import { saveOffice } from "#commands/settings/save-office.ts";
import { takeLogo } from "#files/take-logo.ts";
import { pastSettings } from "#queries/settings/history.ts";
import { officeSettingSchema } from "#sop/office-data.ts";
import { frontText } from "#text/console/settings/front.ts";
import { officeText } from "#text/console/settings/office.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { render } from "#web/ui/render.ts";
import { logoOf } from "../../../logo.ts";
import { formOf } from "../../../middleware/form-body.ts";
import { notFound } from "../../outcomes.tsx";
import { paths, withQuery } from "../../paths.ts";
import { aroundOf, zonedOf, type AskedByStaff } from "../../request.ts";
import { seenBy } from "../seen.ts";
import { checkOfficeForm } from "./check.ts";
import { OfficePage } from "./view.tsx";

type Typed = Readonly<Record<string, string>>;

/** `GET /petugas/pengaturan/kantor` */
export function showOffice(asked: AskedByStaff): Promise<Response> {
  return page(asked, null, {});
}

/** `POST /petugas/pengaturan/kantor`: other words, another logo or none. */
export async function changeOfficeByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const typed = await formOf(c);
  if (asked.onlyShows) return page(asked, typed, {}, 422);
  const checked = checkOfficeForm(typed, language);
  if ("errors" in checked) return page(asked, typed, checked.errors, 422);
  const logo = await logoFrom(asked, typed);
  if (logo === "wrong") return page(asked, typed, { logo: officeText.wrong.logo[language] }, 422);
  const refusal = await saveOffice(ctx, staff, { ...checked, ...(logo && { logo }) }, Number(typed["seen"]) || 0);
  if (refusal) return page(asked, typed, { "": frontText.changedMeanwhile[language] }, 409);
  return c.redirect(withQuery(paths.officeSettings, { tersimpan: "ya" }), 303);
}

/** `POST /petugas/pengaturan/kantor/removal`: the SOP's words again. */
export async function removeOfficeByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const { settings } = await ctx.procedures.inForce(staff.office);
  if (settings.office === null) return c.redirect(paths.officeSettings, 303);
  const refusal = await saveOffice(ctx, staff, null, Number((await formOf(c))["seen"]) || 0);
  if (refusal) return page(asked, null, { "": frontText.changedMeanwhile[language] }, 409);
  return c.redirect(withQuery(paths.officeSettings, { tersimpan: "ya" }), 303);
}

/** `POST /petugas/pengaturan/kantor/restoration`: what the office set before, with its logo. */
export async function restoreOfficeByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const { version, seen } = await formOf(c);
  const past = await pastSettings(ctx, staff.office, "office");
  const value = past.find(({ seq }) => seq === Number(version))?.value;
  if (!value) return notFound(asked);
  const refusal = await saveOffice(ctx, staff, officeSettingSchema.parse(value), Number(seen) || 0);
  if (refusal) return page(asked, null, { "": frontText.changedMeanwhile[language] }, 409);
  return c.redirect(withQuery(paths.officeSettings, { tersimpan: "ya" }), 303);
}

/** The logo as it is to be: a new one drawn anew, the one before, or none. */
async function logoFrom({ c, ctx, staff }: AskedByStaff, typed: Typed): Promise<string | undefined | "wrong"> {
  const sent = (await c.req.parseBody().catch(() => ({}) as Record<string, unknown>))["logo"];
  if (sent instanceof File && sent.size > 0) {
    const drawn = await takeLogo(Buffer.from(await sent.arrayBuffer()));
    return drawn ? drawn.toString("base64") : "wrong";
  }
  if (typed["dropLogo"] === "ya") return undefined;
  return (await ctx.procedures.inForce(staff.office)).settings.office?.logo;
}

async function page(
  asked: AskedByStaff,
  typed: Typed | null,
  errors: Errors,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { c, ctx, staff, now } = asked;
  const procedure = await ctx.procedures.inForce(staff.office);
  const { office } = procedure.sop;
  const opening = procedure.settings.office?.opening;
  const history = await pastSettings(ctx, staff.office, "office");
  const shown = {
    around: await aroundOf(asked, paths.officeSettings),
    typed: typed ?? {
      ...{ name: office.name.id, nameEn: office.name.en, address: office.address ?? "", contact: office.contact ?? "" },
      ...(opening && { opening: opening.id, openingEn: opening.en }),
    },
    ...{ errors, history, now },
    seen: seenBy({ sent: typed, status }, history[0]?.seq ?? 0),
    logo: logoOf(procedure),
    isOwn: procedure.settings.office !== null,
    changes: allows("change_settings", staff.role),
    saved: c.req.query("tersimpan") !== undefined,
    zoned: await zonedOf(asked),
  };
  return render(c, <OfficePage {...shown} />, status);
}

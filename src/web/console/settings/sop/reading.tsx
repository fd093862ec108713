import { allows } from "#auth/permissions.ts";
import { signReading, withdrawSignature } from "#commands/settings/sign-reading.ts";
import { pastSettings } from "#queries/settings/history.ts";
import { lateNow } from "#queries/settings/late-now.ts";
import { frontText } from "#text/console/settings/front.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { render } from "#web/ui/render.ts";
import { formOf } from "../../../middleware/form-body.ts";
import { notFound } from "../../outcomes.tsx";
import { paths, withQuery } from "../../paths.ts";
import { aroundOf, zonedOf, type AskedByStaff } from "../../request.ts";
import { consequences } from "./consequences.ts";
import { ReadingPage } from "./reading-view.tsx";

/** `GET /petugas/pengaturan/sop/{reading}` */
export function showReading(asked: AskedByStaff): Promise<Response> {
  return page(asked, {});
}

/** `POST /petugas/pengaturan/sop/{reading}/signature`: the leader signs. */
export function signByForm(asked: AskedByStaff): Promise<Response> {
  return change(asked, signReading, "ditandatangani");
}

/** `POST /petugas/pengaturan/sop/{reading}/withdrawal`: the leader takes the signature back. */
export function withdrawByForm(asked: AskedByStaff): Promise<Response> {
  return change(asked, withdrawSignature, "dicabut");
}

async function change(asked: AskedByStaff, command: typeof signReading, done: string): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const id = c.req.param("id") ?? "";
  const seen = Number((await formOf(c))["seen"]) || 0;
  const refusal = await command(ctx, staff, id, seen);
  if (refusal?.refusal === "changed_meanwhile") return page(asked, { "": frontText.changedMeanwhile[language] });
  return refusal ? notFound(asked) : c.redirect(withQuery(paths.readingSetting(id), { selesai: done }), 303);
}

async function page(asked: AskedByStaff, errors: Errors): Promise<Response> {
  const { c, ctx, staff, now, language } = asked;
  const { sop, settings } = await ctx.procedures.inForce(staff.office);
  const reading = sop.readings.find(({ id }) => id === c.req.param("id"));
  if (!reading) return notFound(asked);
  const shown = {
    around: await aroundOf(asked, paths.readingSetting(reading.id)),
    ...{ reading, errors, now },
    signature: settings.signatures[reading.id] ?? null,
    signs: allows("sign_readings", staff.role),
    follows: consequences(sop, reading, await lateNow(ctx, staff), language),
    history: await pastSettings(ctx, staff.office, "reading", reading.id),
    done: c.req.query("selesai"),
    zoned: await zonedOf(asked),
  };
  return render(c, <ReadingPage {...shown} />, Object.keys(errors).length > 0 ? 409 : 200);
}

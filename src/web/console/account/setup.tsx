import { beginSetup, finishSetup, needsSecondStep, reopenSetup, type Setup } from "#auth/second-step-setup.ts";
import { sessionOf } from "#auth/staff.ts";
import { isRefusal } from "#lib/refusal.ts";
import { setupText } from "#text/console/account.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { render } from "#web/ui/render.ts";
import { formOf } from "../../middleware/form-body.ts";
import { goTo } from "../go.ts";
import { openPass, sealPass } from "../pass.ts";
import { paths } from "../paths.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { CodesPage, SetupPage } from "./setup-view.tsx";

/** `GET /petugas/akun/langkah-kedua`: a secret to scan, not stored yet. */
export async function showSetup(asked: AskedByStaff): Promise<Response> {
  if (await isSetUp(asked)) return asked.c.redirect(paths.account, 303);
  return page(asked, await freshSetup(asked), {});
}

/** `POST /petugas/akun/langkah-kedua`: the first code of the app; then the backup codes are shown. */
export async function setUpByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, options, staff, language, now } = asked;
  const { auth } = options;
  const { sealed = "", code = "" } = await formOf(c);
  if (!staff.userId || (await isSetUp(asked))) return c.redirect(paths.account, 303);
  const setup = reopenSetup(auth, staff, await emailOf(asked), sealed);
  if (!setup) return page(asked, await freshSetup(asked), { "": setupText.tooLate[language] }, 422);
  const person = { ...staff, userId: staff.userId };
  const { headers } = c.req.raw;
  const done = await finishSetup(auth, person, { setup, code, headers, address: options.addressOf(c) });
  if (isRefusal(done)) {
    if (done.refusal === "not_allowed") return c.redirect(paths.account, 303);
    if (done.refusal === "too_many_requests") return page(asked, setup, { "": setupText.throttled[language] }, 429);
    return page(asked, setup, { code: setupText.wrong[language] }, 422);
  }
  const pass = { for: "backup codes", staffId: staff.id, opens: done.backupCodes.join(" "), words: "" } as const;
  return goTo(c, paths.backupCodes(sealPass(ctx.keys, pass, now)), done.cookies);
}

/** `GET /petugas/akun/kode-cadangan`: for ten minutes after they were made. */
export async function showBackupCodes(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, now } = asked;
  const pass = openPass(ctx.keys, c.req.query("tampil"), { for: "backup codes", staffId: staff.id, now });
  const around = await aroundOf(asked, paths.account);
  return render(c, <CodesPage around={around} codes={pass ? pass.opens.split(" ") : null} />);
}

async function isSetUp({ c, options }: AskedByStaff): Promise<boolean> {
  return (await sessionOf(options.auth, c.req.raw.headers))?.secondStep === true;
}

async function freshSetup(asked: AskedByStaff): Promise<Setup> {
  return beginSetup(asked.options.auth, asked.staff, await emailOf(asked));
}

/** As the app shows it beside the code. */
async function emailOf({ ctx, staff }: AskedByStaff): Promise<string> {
  const found = await ctx.db
    .selectFrom("auth_user")
    .select("email")
    .where("id", "=", staff.userId ?? "")
    .executeTakeFirst();
  return found?.email ?? staff.name;
}

async function page(
  asked: AskedByStaff,
  setup: Setup,
  errors: Errors,
  status: 200 | 422 | 429 = 200,
): Promise<Response> {
  const required = needsSecondStep(asked.staff.role);
  const around = await aroundOf(asked, paths.setup);
  // Nothing else opens before it is done, so nothing else is offered.
  const shown = required ? { ...around, links: [] } : around;
  return render(asked.c, <SetupPage around={shown} required={required} setup={setup} errors={errors} />, status);
}

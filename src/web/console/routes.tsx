import { Hono, type Context as HonoContext } from "hono";
import { allows, routes } from "#auth/permissions.ts";
import { needsSecondStep } from "#auth/second-step-setup.ts";
import { sessionOf, staffOfRequest } from "#auth/staff.ts";
import type { Context } from "#commands/context.ts";
import { snapshotContext } from "#commands/snapshot-context.ts";
import { formLimit, formOf } from "../middleware/form-body.ts";
import { keepLanguage, readLanguage } from "../middleware/language.ts";
import { noStore } from "../middleware/no-store.ts";
import { showAccount } from "./account/handler.tsx";
import { setUpByForm, showBackupCodes, showSetup } from "./account/setup.tsx";
import { dismissByForm, takeBackByForm } from "./channels/dismiss.tsx";
import { showAudit } from "./audit/handler.tsx";
import { sendAgainByForm, showChannels } from "./channels/handler.tsx";
import { decideByForm, sendHtml, sendOriginal, showWaiting } from "./channels/one-handler.tsx";
import { sendComplaintFile } from "./complaint/file-handler.ts";
import { revealByForm, showComplaint } from "./complaint/handler.tsx";
import { sayWhoByForm } from "./complaint/person-handler.ts";
import { doVerb, showVerb } from "./complaint/verb-handler.tsx";
import { keepDraftByForm, throwAwayByForm } from "./drafts/handler.ts";
import { showComponents } from "./components/handler.tsx";
import { acceptInvitation, showInvitation } from "./invitation/handler.tsx";
import { showLeader } from "./leader/handler.tsx";
import { keepLodgingByForm, lodgeAtCounter, showLodging, showProof, throwLodgingAway } from "./lodging/handler.tsx";
import { actByForm, askEnding, endActingByForm, nameActingByForm } from "./handover/acting.tsx";
import { returnByForm, showHandedOver } from "./handover/handed.tsx";
import { handOverByForm, showHandOver } from "./handover/handler.tsx";
import { notAllowed, notFound, tooLarge } from "./outcomes.tsx";
import { tellNews } from "./live/handler.ts";
import { openLive } from "./live/hub.ts";
import { showProcedure } from "./procedure/handler.tsx";
import { showSopVersion } from "./procedure/version.tsx";
import { showReports } from "./reports/handler.tsx";
import { showReveals } from "./reveals/handler.tsx";
import { settingsRows } from "./settings/rows.ts";
import { ask, type Asked, type ConsoleOptions } from "./request.ts";
import { isOpen, type Row } from "./row.ts";
import { paths } from "./paths.ts";
import { showSearch } from "./search/handler.tsx";
import { comeBack, goLinking, goOutside } from "./sign-in/outside.tsx";
import { secondStepByForm, showSecondStep } from "./sign-in/second-step.tsx";
import { signInFirst } from "./sign-in/first.tsx";
import { leave, showSignIn, signInByForm } from "./sign-in/handler.tsx";
import { askDisabling, disable } from "./staff/disabling.tsx";
import { addByForm, enable, inviteAgain, showStaff } from "./staff/handler.tsx";
import { changeRoleByForm, correctByForm, qualifyByForm, resetByForm, showPerson } from "./staff/person.tsx";
import { assignByForm } from "./worklist/assign.tsx";
import { removeFilterByForm, saveFilterByForm } from "./worklist/saved.tsx";
import { showWorklist } from "./worklist/handler.tsx";

/** Every address of the console with what answers it; who may ask for it stands in the table of permissions. */
export const rows: readonly Row[] = [
  { route: "GET /petugas/masuk", handle: showSignIn },
  { route: "POST /petugas/masuk", handle: signInByForm },
  { route: "GET /petugas/masuk/langkah-kedua", handle: showSecondStep },
  { route: "POST /petugas/masuk/langkah-kedua", handle: secondStepByForm },
  { route: "GET /petugas/masuk/oidc", handle: goOutside },
  { route: "GET /petugas/masuk/oidc/kembali", handle: comeBack },
  { route: "POST /petugas/keluar", handle: leave },
  { route: "GET /petugas/undangan/:token", handle: showInvitation },
  { route: "POST /petugas/undangan/:token", handle: acceptInvitation, keeps: true },
  { route: "GET /petugas/komponen", handle: showComponents },
  { route: "GET /petugas", handle: showWorklist },
  { route: "GET /petugas/akun", handle: showAccount },
  { route: "GET /petugas/akun/oidc", handle: goLinking },
  { route: "GET /petugas/akun/langkah-kedua", handle: showSetup },
  { route: "POST /petugas/akun/langkah-kedua", handle: setUpByForm },
  { route: "GET /petugas/akun/kode-cadangan", handle: showBackupCodes },
  { route: "GET /petugas/sop", handle: showProcedure },
  { route: "GET /petugas/sop/:version", handle: showSopVersion },
  { route: "GET /petugas/pengaduan/baru", handle: showLodging },
  { route: "POST /petugas/pengaduan/baru", handle: lodgeAtCounter, keeps: true },
  { route: "POST /petugas/pengaduan/baru/draft", handle: keepLodgingByForm },
  { route: "POST /petugas/pengaduan/baru/draft/removal", handle: throwLodgingAway },
  { route: "GET /petugas/pengaduan/baru/tanda-terima", handle: showProof },
  { route: "GET /petugas/pengaduan/:reference", handle: showComplaint },
  { route: "GET /petugas/pengaduan/:reference/lampiran/:id", handle: sendComplaintFile },
  { route: "POST /petugas/pengaduan/:reference/identity", handle: revealByForm },
  { route: "POST /petugas/pengaduan/:reference/person", handle: sayWhoByForm },
  { route: "GET /petugas/pengaduan/:reference/:noun", handle: showVerb },
  { route: "POST /petugas/pengaduan/:reference/:noun", handle: doVerb, keeps: true },
  { route: "POST /petugas/pengaduan/:reference/:noun/draft", handle: keepDraftByForm },
  { route: "POST /petugas/pengaduan/:reference/:noun/draft/removal", handle: throwAwayByForm },
  { route: "GET /petugas/kabar", handle: tellNews },
  { route: "GET /petugas/pimpinan", handle: showLeader },
  { route: "GET /petugas/laporan", handle: showReports },
  { route: "GET /petugas/cari", handle: showSearch },
  { route: "POST /petugas/penugasan", handle: assignByForm, keeps: true },
  { route: "POST /petugas/saringan", handle: saveFilterByForm },
  { route: "POST /petugas/saringan/:id/removal", handle: removeFilterByForm },
  { route: "GET /petugas/serah-terima", handle: showHandOver },
  { route: "POST /petugas/serah-terima", handle: handOverByForm, keeps: true },
  { route: "GET /petugas/serah-terima/:id", handle: showHandedOver },
  { route: "POST /petugas/serah-terima/:id/return", handle: returnByForm },
  { route: "POST /petugas/plh", handle: nameActingByForm, keeps: true },
  { route: "GET /petugas/plh/:id/removal", handle: askEnding },
  { route: "POST /petugas/plh/:id/removal", handle: endActingByForm },
  { route: "POST /petugas/bertindak", handle: actByForm },
  { route: "GET /petugas/pembukaan-identitas", handle: showReveals },
  { route: "GET /petugas/jejak-audit", handle: showAudit },
  { route: "GET /petugas/kanal", handle: showChannels },
  { route: "POST /petugas/kanal/surat/:id", handle: sendAgainByForm },
  { route: "POST /petugas/kanal/penyisihan", handle: dismissByForm },
  { route: "POST /petugas/kanal/pengembalian", handle: takeBackByForm },
  { route: "GET /petugas/kanal/:id", handle: showWaiting },
  { route: "POST /petugas/kanal/:id", handle: decideByForm, keeps: true },
  { route: "GET /petugas/kanal/:id/asli", handle: sendOriginal },
  { route: "GET /petugas/kanal/:id/html", handle: sendHtml },
  { route: "GET /petugas/staf", handle: showStaff },
  { route: "POST /petugas/staf", handle: addByForm, keeps: true },
  { route: "GET /petugas/staf/:id", handle: showPerson },
  { route: "POST /petugas/staf/:id/correction", handle: correctByForm, keeps: true },
  { route: "POST /petugas/staf/:id/role", handle: changeRoleByForm, keeps: true },
  { route: "POST /petugas/staf/:id/qualification", handle: qualifyByForm },
  { route: "POST /petugas/staf/:id/second-step-reset", handle: resetByForm },
  { route: "POST /petugas/staf/:id/invitation", handle: inviteAgain },
  { route: "GET /petugas/staf/:id/disabling", handle: askDisabling },
  { route: "POST /petugas/staf/:id/disabling", handle: disable },
  { route: "POST /petugas/staf/:id/enabling", handle: enable },
  ...settingsRows,
];

/** The staff console, to be mounted at `/petugas` behind the middleware that secures every page. */
export function consoleRoutes(ctx: Context, given: Omit<ConsoleOptions, "live"> & Partial<ConsoleOptions>): Hono {
  const options = { ...given, live: given.live ?? openLive(ctx) };
  const app = new Hono();
  app.use(noStore);
  app.use(formLimit((c) => tooLarge(ask(c, ctx, options, null))));
  for (const row of rows) {
    const [method, path] = row.route.split(" /petugas") as [string, string];
    app.on(method, path || "/", (c) => answer(row, c, ctx, options));
  }
  app.all("*", async (c) => notFound(ask(c, ctx, options, await staffOfRequest(options.auth, c.req.raw.headers))));
  return app;
}

/** What somebody who still owes the second step may do: set it up, or stop acting for the leader, who needs it. */
const withoutSecondStep: ReadonlySet<Row["route"]> = new Set([
  "GET /petugas/akun/langkah-kedua",
  "POST /petugas/akun/langkah-kedua",
  "POST /petugas/bertindak",
]);

async function answer(row: Row, c: HonoContext, ctx: Context, options: ConsoleOptions): Promise<Response> {
  const session = await sessionOf(options.auth, c.req.raw.headers);
  const staff = session?.staff ?? null;
  const other = c.req.method === "POST" ? readLanguage((await formOf(c))["bahasa"]) : null;
  if (other) keepLanguage(c, other);
  // Never done by a switch of language: what does not know of it is not asked at all.
  if (other && !row.keeps) return c.redirect(paths.worklist, 303);
  const asked: Asked = { ...ask(c, ctx, options, staff), ...(other && { language: other, onlyShows: true }) };
  if (isOpen(row)) return row.handle(asked);
  if (!session || !staff) return signInFirst(asked);
  if (needsSecondStep(staff.role) && !session.secondStep && !withoutSecondStep.has(row.route))
    return c.redirect(paths.setup, 303);
  if (!allows(routes[row.route], staff.role)) return notAllowed(asked);
  return row.handle({ ...asked, staff, ...(c.req.method === "GET" && { ctx: snapshotContext(ctx) }) });
}

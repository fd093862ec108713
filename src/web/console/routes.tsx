import { Hono, type Context as HonoContext } from "hono";
import { staffOfRequest } from "#auth/staff.ts";
import type { Context } from "#commands/context.ts";
import { formLimit } from "../middleware/form-body.ts";
import { noStore } from "../middleware/no-store.ts";
import { revealByForm, showComplaint } from "./complaint/handler.tsx";
import { doVerb, showVerb } from "./complaint/verb-handler.tsx";
import { acceptInvitation, showInvitation } from "./invitation/handler.tsx";
import { lodgeAtCounter, showLodging, showProof } from "./lodging/handler.tsx";
import { notAllowed, notFound, tooLarge } from "./outcomes.tsx";
import { allows } from "./permission.ts";
import { showProcedure } from "./procedure/handler.tsx";
import { ask, type Asked, type ConsoleOptions } from "./request.ts";
import type { Row } from "./row.ts";
import { signInFirst } from "./sign-in/first.tsx";
import { leave, showSignIn, signInByForm } from "./sign-in/handler.tsx";
import { addByForm, disable, enable, inviteAgain, showStaff } from "./staff/handler.tsx";
import { showWorklist } from "./worklist/handler.tsx";

/** Every address of the console with who may ask for it. */
export const rows: readonly Row[] = [
  { method: "get", path: "/masuk", permission: "anyone", handle: showSignIn },
  { method: "post", path: "/masuk", permission: "anyone", handle: signInByForm },
  { method: "post", path: "/keluar", permission: "anyone", handle: leave },
  { method: "get", path: "/undangan/:token", permission: "anyone", handle: showInvitation },
  { method: "post", path: "/undangan/:token", permission: "anyone", handle: acceptInvitation },
  { method: "get", path: "/", permission: "signed_in", handle: showWorklist },
  { method: "get", path: "/sop", permission: "signed_in", handle: showProcedure },
  { method: "get", path: "/pengaduan/baru", permission: "lodge_at_counter", handle: showLodging },
  { method: "post", path: "/pengaduan/baru", permission: "lodge_at_counter", handle: lodgeAtCounter },
  { method: "get", path: "/pengaduan/baru/tanda-terima", permission: "lodge_at_counter", handle: showProof },
  { method: "get", path: "/pengaduan/:reference", permission: "read_complaints", handle: showComplaint },
  { method: "post", path: "/pengaduan/:reference/identity", permission: "reveal_identity", handle: revealByForm },
  { method: "get", path: "/pengaduan/:reference/:noun", permission: "read_complaints", handle: showVerb },
  { method: "post", path: "/pengaduan/:reference/:noun", permission: "work_on_complaints", handle: doVerb },
  { method: "get", path: "/staf", permission: "see_staff", handle: showStaff },
  { method: "post", path: "/staf", permission: "manage_staff", handle: addByForm },
  { method: "post", path: "/staf/:id/invitation", permission: "manage_staff", handle: inviteAgain },
  { method: "post", path: "/staf/:id/disabling", permission: "manage_staff", handle: disable },
  { method: "post", path: "/staf/:id/enabling", permission: "manage_staff", handle: enable },
];

/** The staff console, to be mounted at `/petugas` behind the middleware that secures every page. */
export function consoleRoutes(ctx: Context, options: ConsoleOptions): Hono {
  const app = new Hono();
  app.use(noStore);
  app.use(formLimit((c) => tooLarge(ask(c, ctx, options, null))));
  for (const row of rows) app.on(row.method, row.path, (c) => answer(row, c, ctx, options));
  app.all("*", async (c) => notFound(ask(c, ctx, options, await staffOfRequest(options.auth, c.req.raw.headers))));
  return app;
}

async function answer(row: Row, c: HonoContext, ctx: Context, options: ConsoleOptions): Promise<Response> {
  const staff = await staffOfRequest(options.auth, c.req.raw.headers);
  const asked: Asked = ask(c, ctx, options, staff);
  if (row.permission === "anyone") return row.handle(asked);
  if (!staff) return signInFirst(asked);
  if (!allows(row.permission, staff.role)) return notAllowed(asked);
  return row.handle({ ...asked, staff });
}

import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { linkOutside, signInFromOutside } from "#auth/outside-links.ts";
import type { Arrived, Trip } from "#auth/outside.ts";
import { isRefusal } from "#lib/refusal.ts";
import { goTo, localPath } from "../go.ts";
import { notFound } from "../outcomes.tsx";
import { openPass } from "../pass.ts";
import { paths, withQuery } from "../paths.ts";
import type { Asked, AskedByStaff } from "../request.ts";
import { afterPassword } from "./handler.tsx";

/** `GET /petugas/masuk/oidc`: off to the office's own sign-in. */
export async function goOutside(asked: Asked): Promise<Response> {
  const { c, staff } = asked;
  const to = localPath(c.req.query("ke"));
  return staff ? c.redirect(to, 303) : leaveFor(asked, { to, staffId: null });
}

/** `GET /petugas/akun/oidc`: off to link an account, only from the person's own page: the pass proves that. */
export async function goLinking(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, now } = asked;
  const pass = openPass(ctx.keys, c.req.query("izin"), { for: "linking", staffId: staff.id, now });
  if (!pass) return c.redirect(paths.account, 303);
  return leaveFor(asked, { to: paths.account, staffId: staff.id });
}

/** `GET /petugas/masuk/oidc/kembali`: back from there. */
export async function comeBack(asked: Asked): Promise<Response> {
  const { c, options } = asked;
  const { outside } = options.auth;
  if (!outside) return notFound(asked);
  const kept = getCookie(c, cookieOf(asked));
  deleteCookie(c, cookieOf(asked), { path: "/", secure: isSecure(asked) });
  const arrived = await outside.finish(new URL(c.req.url).search, kept);
  if (!arrived) return c.redirect(asked.staff ? withQuery(paths.account, { tertaut: "gagal" }) : told("gagal"), 303);
  return arrived.staffId === null ? signIn(asked, arrived) : link(asked, arrived);
}

async function signIn({ c, options }: Asked, arrived: Arrived): Promise<Response> {
  const signed = await signInFromOutside(options.auth, arrived, c.req.raw.headers);
  if (!isRefusal(signed)) return goTo(c, afterPassword(signed, localPath(arrived.to)), signed.cookies);
  return c.redirect(told(signed.refusal === "not_allowed" ? "nonaktif" : "asing"), 303);
}

/** The person who comes back must be the one who went. */
async function link({ c, options, staff }: Asked, arrived: Arrived): Promise<Response> {
  if (!staff?.userId || staff.id !== arrived.staffId) return c.redirect(told("gagal"), 303);
  const refusal = await linkOutside(options.auth, { ...staff, userId: staff.userId }, arrived);
  return c.redirect(withQuery(paths.account, { tertaut: refusal ? "sudah" : "ya" }), 303);
}

async function leaveFor(asked: Asked, trip: Trip): Promise<Response> {
  const { c, options } = asked;
  const { outside } = options.auth;
  if (!outside) return notFound(asked);
  const begun = await outside.begin(trip);
  if (!begun) return c.redirect(trip.staffId ? withQuery(paths.account, { tertaut: "gagal" }) : told("jauh"), 303);
  const shape = { path: "/", httpOnly: true, sameSite: "Lax", maxAge: 600, secure: isSecure(asked) } as const;
  setCookie(c, cookieOf(asked), begun.kept, shape);
  return c.redirect(begun.address, 303);
}

const told = (luar: string) => withQuery(paths.signIn, { luar });
const cookieOf = ({ options }: Asked) => `${options.auth.cookie}.outside`;
const isSecure = ({ options }: Asked) => options.auth.publicUrl.startsWith("https:");

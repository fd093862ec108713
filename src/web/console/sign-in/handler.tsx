import { actingCookie } from "#auth/acting-leader.ts";
import { signIn, signOut, type SignedIn } from "#auth/sign-in.ts";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import { outsideText, secondStepText } from "#text/console/account.ts";
import { signInText } from "#text/console/sign-in.ts";
import { fill, say, type Language } from "#text/words.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { render } from "#web/ui/render.ts";
import { formOf } from "../../middleware/form-body.ts";
import { paths, withQuery } from "../paths.ts";
import { aroundOf, type Asked } from "../request.ts";
import { goTo, localPath } from "../go.ts";
import { SignInPage } from "./view.tsx";
import { waitWords } from "./wait-words.ts";

/** `GET /petugas/masuk` */
export async function showSignIn(asked: Asked): Promise<Response> {
  const { c, staff } = asked;
  const to = localPath(c.req.query("ke"));
  if (staff) return c.redirect(to, 303);
  const errors: Errors = { ...(told(asked) && { "": told(asked) }) };
  return page(asked, { email: "", errors, to, signedOut: c.req.query("keluar") !== undefined });
}

/** What came of another way of signing in that led back here. */
function told({ c, options, language }: Asked): string | undefined {
  if (c.req.query("lewat") !== undefined) return secondStepText.over[language];
  const host = options.auth.outside?.host;
  const words = { asing: "unknown", gagal: "failed", jauh: "away", nonaktif: "disabled" } as const;
  const name = words[c.req.query("luar") as keyof typeof words];
  if (!host || !name) return undefined;
  return name === "disabled" ? signInText.disabled[language] : fill(outsideText[name][language], { host });
}

/** `POST /petugas/masuk`: signs in and goes on to where the person wanted to be. */
export async function signInByForm(asked: Asked): Promise<Response> {
  const { c, options, language } = asked;
  const { email = "", password = "", to } = await formOf(c);
  const errors = emptyErrors(email, password, language);
  const typed = { email, to: localPath(to), signedOut: false };
  if (Object.keys(errors).length > 0) return page(asked, { ...typed, errors }, 422);
  const { headers } = c.req.raw;
  const signed = await signIn(options.auth, { email, password, headers, address: options.addressOf(c) });
  if (!isRefusal(signed)) return goTo(c, afterPassword(signed, typed.to), signed.cookies);
  const { refusal, detail } = signed;
  if (refusal === "too_many_requests") c.header("Retry-After", String(detail?.["seconds"] ?? 60));
  return page(
    asked,
    { ...typed, errors: { "": sentenceOf(signed, language) } },
    refusal === "too_many_requests" ? 429 : 422,
  );
}

/** Where to go after the right password: on, or to the code first. */
export function afterPassword({ secondStep }: SignedIn, to: string): string {
  return secondStep ? withQuery(paths.secondStep, { ke: to }) : to;
}

/** `POST /petugas/keluar`: whoever signs in at this browser next begins as themselves. */
export async function leave({ c, options }: Asked): Promise<Response> {
  const { cookies } = await signOut(options.auth, c.req.raw.headers);
  return goTo(c, withQuery(paths.signIn, { keluar: "ya" }), [...cookies, actingCookie(options.auth, false)]);
}

interface Shown {
  readonly email: string;
  readonly errors: Errors;
  readonly to: string;
  readonly signedOut: boolean;
}

async function page(asked: Asked, shown: Shown, status: 200 | 422 | 429 = 200): Promise<Response> {
  const outside = asked.options.auth.outside?.host ?? null;
  return render(asked.c, <SignInPage around={await aroundOf(asked)} outside={outside} {...shown} />, status);
}

function emptyErrors(email: string, password: string, language: Language): Errors {
  const text = say(signInText, language);
  return { ...(!email.trim() && { email: text.emailNeeded }), ...(!password && { password: text.passwordNeeded }) };
}

function sentenceOf({ refusal, detail }: Refusal, language: Language): string {
  const text = say(signInText, language);
  if (refusal === "not_allowed") return text.disabled;
  if (refusal === "not_signed_in") return text.wrong;
  return fill(text.throttled, { wait: waitWords(Number(detail?.["seconds"] ?? 60), language) });
}

import { refuse, type Refusal } from "#lib/refusal.ts";
import { askLibrary } from "./ask-library.ts";
import type { Auth } from "./auth.ts";
import { readBackupCode } from "./backup-code.ts";
import { DISABLED } from "./library.ts";
import { tryOnce } from "./throttle.ts";

interface SecondStep {
  /** Six digits of the app, or a backup code. */
  readonly code: string;
  readonly headers: Headers;
  readonly address: string;
}

/** A code is good for a minute and a half with its neighbours; in that time it opens once. */
const ONCE = { max: 1, seconds: 120 };
/** The library locks a person's second step for a quarter of an hour after ten wrong codes in a row. */
const LOCKED_SECONDS = 15 * 60;

/** Whether these headers come from somebody who gave the right password and owes the code. */
export async function awaitsSecondStep(auth: Auth, headers: Headers): Promise<boolean> {
  return (await userOfChallenge(auth, headers)) !== null;
}

/** Whether a person's sign-in asks for a second step. */
export async function hasSecondStep({ db }: Pick<Auth, "db">, userId: string): Promise<boolean> {
  const user = await db
    .selectFrom("auth_user")
    .select("two_factor_enabled")
    .where("id", "=", userId)
    .executeTakeFirst();
  return user?.two_factor_enabled === true;
}

/**
 * The second step: signs in with the app's code, or with a backup code, which is then used up. Refuses with
 * `invalid_input` (wrong code), `not_signed_in` (no password before, ten minutes over, or five wrong codes: begin
 * anew), `not_allowed` (disabled) or `too_many_requests` with `seconds`.
 */
export async function passSecondStep(
  auth: Auth,
  { code, headers, address }: SecondStep,
): Promise<{ readonly cookies: readonly string[] } | Refusal> {
  const userId = await userOfChallenge(auth, headers);
  if (!userId) return refuse("not_signed_in");
  const digits = code.replace(/\s/g, "");
  const isAppCode = /^\d{6}$/.test(digits);
  // Who looked over a shoulder must not use the same code again.
  if (isAppCode && !(await tryOnce(auth, `code ${userId} ${digits}`, ONCE)).allowed)
    return refuse("invalid_input", { field: "code" });
  const [path, given] = isAppCode
    ? (["/two-factor/verify-totp", digits] as const)
    : (["/two-factor/verify-backup-code", readBackupCode(code)] as const);
  const answer = await askLibrary(auth, path, { headers, address, body: { code: given } });
  if (answer.ok) return { cookies: answer.headers.getSetCookie() };
  if (answer.status === 429)
    return refuse("too_many_requests", { seconds: Number(answer.headers.get("x-retry-after")) || LOCKED_SECONDS });
  if (answer.status >= 500) throw new Error(`the second step answered ${answer.status}`);
  const { code: said } = (await answer.json()) as { code?: string };
  if (said === DISABLED) return refuse("not_allowed");
  return said === "INVALID_CODE" || said === "INVALID_BACKUP_CODE"
    ? refuse("invalid_input", { field: "code" })
    : refuse("not_signed_in");
}

/** The person of the challenge that the cookie names. The library checks its signature once more. */
async function userOfChallenge({ db, cookie }: Auth, headers: Headers): Promise<string | null> {
  const found = headers
    .get("cookie")
    ?.split(/; */)
    .find((part) => part.startsWith(`${cookie}.second=`));
  const identifier = decodeURIComponent(found?.slice(found.indexOf("=") + 1) ?? "").split(".")[0];
  if (!identifier?.startsWith("2fa-")) return null;
  const challenge = await db
    .selectFrom("auth_verification")
    .select("value")
    .where("identifier", "=", identifier)
    // Its end is the library's own, by the machine's clock.
    .where("expires_at", ">", (now) => now.fn<Date>("now"))
    .executeTakeFirst();
  return challenge?.value ?? null;
}

import { refuse, type Refusal } from "#lib/refusal.ts";
import { askLibrary } from "./ask-library.ts";
import type { Auth } from "./auth.ts";
import { DISABLED } from "./library.ts";
import { network } from "./network.ts";
import { forgetTries, tryOnce } from "./throttle.ts";

export interface SignInRequest {
  readonly email: string;
  readonly password: string;
  /** Headers of the request that brought the form: origin, cookie, user agent. */
  readonly headers: Headers;
  /** Address of the socket; never one that a header claims. */
  readonly address: string;
}

/** Wrong tries at one account: from one address, and from all. A right password forgets them. */
const PER_ACCOUNT_AND_ADDRESS = { max: 5, seconds: 15 * 60 };
const PER_ACCOUNT = { max: 100, seconds: 60 * 60 };

/** Signed in, or with `secondStep` only known by the password: the cookies then open the second step and nothing else. */
export interface SignedIn {
  readonly cookies: readonly string[];
  readonly secondStep: boolean;
}

/**
 * Signs in by e-mail and password; gives the `Set-Cookie` values. Refuses with `not_signed_in` (e-mail or password
 * wrong, which of the two is not said), `not_allowed` (right, but the person is disabled) or `too_many_requests` with
 * `seconds` to wait.
 */
export async function signIn(
  auth: Auth,
  { email, password, headers, address }: SignInRequest,
): Promise<SignedIn | Refusal> {
  const account = email.trim().toLowerCase();
  const tries = { account: `account ${account}`, here: `account ${account} from ${network(address)}` };
  for (const [key, allowance] of [
    [tries.here, PER_ACCOUNT_AND_ADDRESS],
    [tries.account, PER_ACCOUNT],
  ] as const) {
    const tried = await tryOnce(auth, key, allowance);
    if (!tried.allowed) return refuse("too_many_requests", { seconds: tried.retryAfter ?? allowance.seconds });
  }
  const answer = await askLibrary(auth, "/sign-in/email", { headers, address, body: { email: account, password } });
  if (answer.ok) {
    await forgetTries(auth, [tries.account, tries.here]);
    const { twoFactorRedirect = false } = (await answer.json()) as { twoFactorRedirect?: boolean };
    return { cookies: answer.headers.getSetCookie(), secondStep: twoFactorRedirect };
  }
  if (answer.status === 429)
    return refuse("too_many_requests", { seconds: Number(answer.headers.get("x-retry-after")) || 60 });
  if (answer.status >= 500) throw new Error(`sign-in answered ${answer.status}`);
  const { code } = (await answer.json()) as { code?: string };
  return refuse(code === DISABLED ? "not_allowed" : "not_signed_in");
}

/** Ends the session of these headers; gives the `Set-Cookie` values that remove its cookie. */
export async function signOut(auth: Auth, headers: Headers): Promise<{ readonly cookies: readonly string[] }> {
  const answer = await askLibrary(auth, "/sign-out", { headers, address: null, body: {} });
  return { cookies: answer.headers.getSetCookie() };
}

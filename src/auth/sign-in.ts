import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Auth } from "./auth.ts";
import { ADDRESS_HEADER, BASE_PATH, DISABLED } from "./library.ts";
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

/**
 * Signs in by e-mail and password; gives the `Set-Cookie` values. Refuses with `not_signed_in` (e-mail or password
 * wrong, which of the two is not said), `not_allowed` (right, but the person is disabled) or `too_many_requests` with
 * `seconds` to wait.
 */
export async function signIn(
  auth: Auth,
  { email, password, headers, address }: SignInRequest,
): Promise<{ readonly cookies: readonly string[] } | Refusal> {
  const account = email.trim().toLowerCase();
  const tries = { account: `account ${account}`, here: `account ${account} from ${network(address)}` };
  for (const [key, allowance] of [
    [tries.here, PER_ACCOUNT_AND_ADDRESS],
    [tries.account, PER_ACCOUNT],
  ] as const) {
    const tried = await tryOnce(auth, key, allowance);
    if (!tried.allowed) return refuse("too_many_requests", { seconds: tried.retryAfter ?? allowance.seconds });
  }
  const answer = await ask(auth, "/sign-in/email", headers, address, { email: account, password });
  if (answer.ok) {
    await forgetTries(auth, [tries.account, tries.here]);
    return { cookies: answer.headers.getSetCookie() };
  }
  if (answer.status === 429)
    return refuse("too_many_requests", { seconds: Number(answer.headers.get("x-retry-after")) || 60 });
  if (answer.status >= 500) throw new Error(`sign-in answered ${answer.status}`);
  const { code } = (await answer.json()) as { code?: string };
  return refuse(code === DISABLED ? "not_allowed" : "not_signed_in");
}

/** Ends the session of these headers; gives the `Set-Cookie` values that remove its cookie. */
export async function signOut(auth: Auth, headers: Headers): Promise<{ readonly cookies: readonly string[] }> {
  const answer = await ask(auth, "/sign-out", headers, null, {});
  return { cookies: answer.headers.getSetCookie() };
}

/** Asks the library within this process, with the headers that its own checks of origin and session look at. */
function ask(auth: Auth, path: string, headers: Headers, address: string | null, body: object): Promise<Response> {
  const passed = new Headers({ "content-type": "application/json" });
  for (const name of [
    "origin",
    "referer",
    "cookie",
    "user-agent",
    "sec-fetch-site",
    "sec-fetch-mode",
    "sec-fetch-dest",
  ]) {
    const value = headers.get(name);
    if (value !== null) passed.set(name, value);
  }
  if (address !== null) passed.set(ADDRESS_HEADER, address);
  const url = new URL(BASE_PATH + path, auth.publicUrl);
  return auth.library.handler(new Request(url, { method: "POST", headers: passed, body: JSON.stringify(body) }));
}

import type { AuthParts } from "./auth-parts.ts";
import { makeLibrary, type Library } from "./library.ts";
import { openOutside, type Outside } from "./outside.ts";

/** Staff sign-in, its one-time links and its tokens: handed to every function of this folder. */
export interface Auth extends AuthParts {
  readonly library: Library;
  /** Name of the session's cookie. */
  readonly cookie: string;
  /** Null where people sign in with a password only. */
  readonly outside: Outside | null;
}

/** Opens sign-in over the app's database. Makes no query. */
export function openAuth(parts: AuthParts): Auth {
  const https = parts.publicUrl.startsWith("https://");
  // `__Host-`: the browser takes it over https only, for this host only, and lets no other host set it.
  const cookie = https ? "__Host-tanggap.session" : "tanggap.session";
  const outside = parts.oidc ? openOutside(parts.oidc, parts) : null;
  return { ...parts, cookie, outside, library: makeLibrary(parts, { cookie, https }) };
}

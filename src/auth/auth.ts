import type { Kysely } from "kysely";
import type { Keys } from "#lib/keys.ts";
import type { Instant } from "#lib/time.ts";
import type { Tables } from "#store/tables.ts";
import { makeLibrary, type Library } from "./library.ts";
import { openOutside, type Outside, type OutsideSettings } from "./outside.ts";

/** What sign-in is put together from. */
export interface AuthParts {
  readonly db: Kysely<Tables>;
  readonly keys: Keys;
  readonly now: () => Instant;
  /** The setting ORIGIN; while it is unset any loopback host name is accepted. */
  readonly origin: string | undefined;
  /** Where people reach us: ORIGIN, else `http://localhost:PORT`. One-time links begin with it. */
  readonly publicUrl: string;
  /** The office's own sign-in, where the settings name one. */
  readonly oidc?: OutsideSettings | undefined;
}

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

import type { Kysely } from "kysely";
import type { Keys } from "#lib/keys.ts";
import type { Instant } from "#lib/time.ts";
import type { Tables } from "#store/tables.ts";
import type { OutsideSettings } from "./outside.ts";

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

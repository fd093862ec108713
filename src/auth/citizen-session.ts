import type { Keys } from "#lib/keys.ts";
import { HOUR, type Instant } from "#lib/time.ts";

/** A complaint whose tracking code was given in this browser. */
export interface OpenedComplaint {
  readonly id: string;
  readonly reference: string;
}

/** What the browser holds, sealed, in place of the tracking codes themselves. */
export interface CitizenSession {
  readonly opened: readonly OpenedComplaint[];
  readonly until: Instant;
}

const PURPOSE = "citizen session";
const LASTS = 12 * HOUR;
const MOST = 20;

/** The session in a cookie's value; none when there is no value, it is not ours, or its twelve hours are over. */
export function readCitizenSession(keys: Keys, value: string | undefined, now: Instant): CitizenSession | null {
  const plain = value ? keys.unseal(PURPOSE, Buffer.from(value, "base64url")) : null;
  if (!plain) return null;
  const session = JSON.parse(plain.toString("utf8")) as CitizenSession;
  return session.until > now ? session : null;
}

/** The session with one more complaint, for twelve hours from now; the oldest gives way to the twenty-first. */
export function withOpened(session: CitizenSession | null, opened: OpenedComplaint, now: Instant): CitizenSession {
  const others = (session?.opened ?? []).filter((other) => other.id !== opened.id);
  return { opened: [...others, opened].slice(-MOST), until: now + LASTS };
}

/** The value of the cookie. */
export function sealCitizenSession(keys: Keys, session: CitizenSession): string {
  return keys.seal(PURPOSE, Buffer.from(JSON.stringify(session))).toString("base64url");
}

import { randomBytes, randomUUID } from "node:crypto";
import { symmetricEncrypt } from "better-auth/crypto";
import { refuse, type Refusal } from "#lib/refusal.ts";
import { MINUTE, type Instant } from "#lib/time.ts";
import type { StaffRole } from "#sop/types.ts";
import { inOffice } from "#store/in-office.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import { askLibrary } from "./ask-library.ts";
import type { Auth } from "./auth.ts";
import { newSecretCode } from "./backup-code.ts";
import { base32 } from "./base32.ts";
import type { Staff } from "./staff.ts";
import { tryOnce } from "./throttle.ts";

/** Who can change people, decide or read everything signs in with a second step; others may. */
export function needsSecondStep(role: StaffRole): boolean {
  return role === "leader" || role === "administrator" || role === "auditor";
}

/** A secret to be put into an app, not stored before the app's first code proves that it got there. */
export interface Setup {
  /** Base 32, to type by hand. */
  readonly secret: string;
  /** `otpauth:` address, to scan. */
  readonly address: string;
  /** Goes along with the form. */
  readonly sealed: string;
}

const PURPOSE = "second step";
const LASTS = 30 * MINUTE;
const TRIES = { max: 10, seconds: 15 * 60 };
const CODES = 10;

/** Begins: makes a secret (160 bits, RFC 4226). Stores nothing. */
export function beginSetup(parts: Pick<Auth, "keys" | "now">, staff: Staff, email: string): Setup {
  return setupOf(parts, staff, email, base32(randomBytes(20)), parts.now() + LASTS);
}

/** The setup that came back with a form, to be shown again; null when it is not ours, not theirs, or too old. */
export function reopenSetup(
  parts: Pick<Auth, "keys" | "now">,
  staff: Staff,
  email: string,
  sealed: string,
): Setup | null {
  const plain = parts.keys.unseal(PURPOSE, Buffer.from(sealed, "base64url"));
  if (!plain) return null;
  const { secret, staffId, until } = JSON.parse(plain.toString()) as Sealed;
  return staffId === staff.id && until > parts.now() ? setupOf(parts, staff, email, secret, until) : null;
}

interface Finishing {
  readonly setup: Setup;
  readonly code: string;
  readonly headers: Headers;
  readonly address: string;
}

/**
 * Ends it with a code that the app shows: from now on signing in asks for one. Gives the `Set-Cookie` values of the
 * session that takes the present one's place, and backup codes to be shown once. Refuses with `invalid_input` (wrong
 * code), `not_allowed` (set up already) or `too_many_requests`.
 */
export async function finishSetup(
  auth: Auth,
  staff: Staff & { readonly userId: string },
  { setup, code, headers, address }: Finishing,
): Promise<{ readonly cookies: readonly string[]; readonly backupCodes: readonly string[] } | Refusal> {
  const tried = await tryOnce(auth, `second step setup ${staff.userId}`, TRIES);
  if (!tried.allowed) return refuse("too_many_requests", { seconds: tried.retryAfter ?? TRIES.seconds });
  const backupCodes = Array.from({ length: CODES }, newSecretCode);
  if (!(await store(auth, staff.userId, setup.secret, backupCodes))) return refuse("not_allowed");
  const body = { code: code.replace(/\s/g, "") };
  const answer = await askLibrary(auth, "/two-factor/verify-totp", { headers, address, body });
  if (answer.status === 401) return refuse("invalid_input", { field: "code" });
  if (!answer.ok) throw new Error(`the second step's setup answered ${answer.status}`);
  const event = {
    office: staff.office,
    staff: staff.id,
    type: "second_step_set_up",
    complaint: null,
    detail: { person: staff.id },
  } as const;
  await inOffice(auth.db, staff.office, (tx) => saveAudit(tx, auth, event));
  return { cookies: answer.headers.getSetCookie(), backupCodes };
}

interface Sealed {
  readonly secret: string;
  readonly staffId: string;
  readonly until: Instant;
}

function setupOf({ keys }: Pick<Auth, "keys">, staff: Staff, email: string, secret: string, until: Instant): Setup {
  const plain = JSON.stringify({ secret, staffId: staff.id, until } satisfies Sealed);
  const query = new URLSearchParams({ secret, issuer: "Tanggap", digits: "6", period: "30" });
  return {
    secret,
    address: `otpauth://totp/Tanggap:${encodeURIComponent(email)}?${query}`,
    sealed: keys.seal(PURPOSE, Buffer.from(plain)).toString("base64url"),
  };
}

/** The library's row, not verified yet; false when one is verified already. */
async function store(auth: Auth, userId: string, secret: string, backupCodes: readonly string[]): Promise<boolean> {
  const { secretConfig: key } = await auth.library.$context;
  const row = {
    secret: await symmetricEncrypt({ key, data: `base32:${secret}` }),
    backup_codes: await symmetricEncrypt({ key, data: JSON.stringify(backupCodes) }),
    verified: false,
  };
  const { numInsertedOrUpdatedRows = 0n } = await auth.db
    .insertInto("auth_two_factor")
    .values({ id: randomUUID(), user_id: userId, ...row })
    .onConflict((conflict) => conflict.column("user_id").doUpdateSet(row).where("auth_two_factor.verified", "=", false))
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

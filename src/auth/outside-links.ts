import { randomUUID } from "node:crypto";
import { APIError } from "better-auth/api";
import { refuse, type Refusal } from "#lib/refusal.ts";
import { isUniqueViolation } from "#store/errors.ts";
import { inOffice } from "#store/in-office.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import type { Auth } from "./auth.ts";
import { DISABLED } from "./library.ts";
import type { Arrived } from "./outside.ts";
import type { SignedIn } from "./sign-in.ts";
import type { Staff } from "./staff.ts";

type Who = Pick<Arrived, "issuer" | "subject">;

/** Issuer and subject together name somebody for good; both stand in the library's table of accounts. */
const providerOf = (issuer: string) => `oidc ${issuer}`;

/**
 * Signs in whoever linked this account before; e-mail and name are not looked at. Refuses with `not_found` (nobody
 * linked it) or `not_allowed` (disabled). A second step is asked for here too.
 */
export async function signInFromOutside(
  auth: Auth,
  { issuer, subject }: Who,
  headers: Headers,
): Promise<SignedIn | Refusal> {
  const account = await auth.db
    .selectFrom("auth_account")
    .select("user_id")
    .where("provider_id", "=", providerOf(issuer))
    .where("account_id", "=", subject)
    .executeTakeFirst();
  if (!account) return refuse("not_found");
  try {
    const body = { userId: account.user_id };
    const opened = await auth.library.api.openSessionFor({ body, headers, returnHeaders: true });
    return { cookies: opened.headers.getSetCookie(), secondStep: opened.response.secondStep };
  } catch (error) {
    if (error instanceof APIError && error.body?.code === DISABLED) return refuse("not_allowed");
    throw error;
  }
}

/**
 * Links the account to the person who is signed in, in place of one they linked before. `not_allowed` when somebody
 * else has it.
 */
export async function linkOutside(
  auth: Auth,
  staff: Staff & { readonly userId: string },
  { issuer, subject }: Who,
): Promise<null | Refusal> {
  const at = { created_at: new Date(auth.now()), updated_at: new Date(auth.now()) };
  const provider_id = providerOf(issuer);
  try {
    return await inOffice(auth.db, staff.office, async (tx) => {
      await tx
        .deleteFrom("auth_account")
        .where("user_id", "=", staff.userId)
        .where("provider_id", "=", provider_id)
        .execute();
      const row = { id: randomUUID(), account_id: subject, provider_id, user_id: staff.userId, password: null, ...at };
      await tx.insertInto("auth_account").values(row).execute();
      const event = { office: staff.office, staff: staff.id, type: "outside_sign_in_linked", complaint: null } as const;
      await saveAudit(tx, auth, { ...event, detail: { person: staff.id } });
      return null;
    });
  } catch (error) {
    if (isUniqueViolation(error, "auth_account_provider_id_account_id_key")) return refuse("not_allowed");
    throw error;
  }
}

/** Whether a person has linked an account of the issuer. */
export async function isLinked(auth: Pick<Auth, "db">, userId: string, issuer: string): Promise<boolean> {
  const found = await auth.db
    .selectFrom("auth_account")
    .select("id")
    .where("user_id", "=", userId)
    .where("provider_id", "=", providerOf(issuer))
    .executeTakeFirst();
  return found !== undefined;
}

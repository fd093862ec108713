import { randomUUID } from "node:crypto";
import { sql, type Transaction } from "kysely";
import { newId } from "#lib/id.ts";
import { refuse, type Refusal } from "#lib/refusal.ts";
import { isUniqueViolation } from "#store/errors.ts";
import { inOffice } from "#store/in-office.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import type { Tables } from "#store/tables.ts";
import { administratorsOf } from "./administrators.ts";
import type { Auth } from "./auth.ts";
import { guessable } from "./guessable.ts";
import { openInvitation } from "./invitations.ts";
import { hashPassword, MAX_PASSWORD, MIN_PASSWORD } from "./password.ts";
import { hashSecret } from "./secret.ts";

export interface Redemption {
  readonly password: string;
  /** Of the first administrator; an invited person has both already. */
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/** Who can sign in now, and as what. */
export interface Redeemed {
  readonly staffId: string;
  readonly email: string;
}

type Parts = Pick<Auth, "db" | "keys" | "now">;
type Tx = Transaction<Tables>;

/**
 * Uses a one-time link up: sets the password (and makes the first administrator), ends older sessions. However many
 * redeem it at once, one does. Refuses with `not_found` (unknown, used, expired: not told apart) or `invalid_input`
 * with `field` password, name or email (malformed, or used by someone else; the link stays unused); a password that is
 * guessed soon says `why`: `common` or `of_office`.
 */
export async function redeem(parts: Parts, secret: string, given: Redemption): Promise<Redeemed | Refusal> {
  const invitation = await openInvitation(parts, secret);
  if (!invitation) return refuse("not_found");
  const name = invitation.person?.name ?? given.name?.trim() ?? "";
  const email = (invitation.person?.email ?? given.email ?? "").trim().toLowerCase();
  if (!name) return refuse("invalid_input", { field: "name" });
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return refuse("invalid_input", { field: "email" });
  if (given.password.length < MIN_PASSWORD || given.password.length > MAX_PASSWORD)
    return refuse("invalid_input", { field: "password" });
  const why = guessable(given.password, { words: [name, email, ...(await officeWords(parts, invitation.office))] });
  if (why) return refuse("invalid_input", { field: "password", why });
  const password = await hashPassword(given.password);
  const { office } = invitation;
  try {
    return await inOffice(parts.db, office, async (tx) => {
      const taken = await take(parts, tx, secret);
      if (!taken) return refuse("not_found");
      const staffId = taken.staff ?? (await makeAdministrator(parts, tx, { office, name, email }));
      await setPassword(parts, tx, { staffId, office, name, email, password });
      const event = { type: "password_set_by_link", complaint: null, detail: { person: staffId } } as const;
      await saveAudit(tx, parts, { office, staff: staffId, ...event });
      return { staffId, email };
    });
  } catch (error) {
    if (error instanceof NotNeeded) return refuse("not_found");
    if (isUniqueViolation(error, "auth_user_email_key") || isUniqueViolation(error, "staff_email"))
      return refuse("invalid_input", { field: "email" });
    throw error;
  }
}

/** The office's names in all languages, and its code. */
async function officeWords({ db }: Parts, code: string): Promise<readonly string[]> {
  const office = await db.selectFrom("office").select("name").where("code", "=", code).executeTakeFirst();
  return [code, ...Object.values(office?.name ?? {})];
}

/** Undoes the taking of a first administrator's link when there is one already. */
class NotNeeded extends Error {}

/** Marks the link used; whoever comes second waits for the first and finds it used. */
async function take({ keys, now }: Parts, tx: Tx, secret: string): Promise<{ staff: string | null } | undefined> {
  return tx
    .updateTable("invitation")
    .set({ used_at: new Date(now()) })
    .where("hash", "=", hashSecret(keys, "invitation", secret))
    .where("used_at", "is", null)
    .where("expires_at", ">", new Date(now()))
    .returning("staff")
    .executeTakeFirst();
}

async function makeAdministrator({ now }: Parts, tx: Tx, person: { office: string; name: string; email: string }) {
  if ((await administratorsOf(tx)).length > 0) throw new NotNeeded();
  const id = newId(now());
  const row = { id, ...person, post: "", role: "administrator" as const, user_id: null, created_at: new Date(now()) };
  await tx.insertInto("staff").values(row).execute();
  return id;
}

interface Account {
  readonly staffId: string;
  readonly office: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** The library's rows of a person with a password, as it would write them itself, but in this transaction. */
async function setPassword({ now }: Parts, tx: Tx, { staffId, office, name, email, password }: Account): Promise<void> {
  const at = { created_at: new Date(now()), updated_at: new Date(now()) };
  const before = await tx
    .selectFrom("staff")
    .select("user_id")
    .where("id", "=", staffId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const userId = before.user_id ?? randomUUID();
  if (before.user_id === null) {
    await tx
      .insertInto("auth_user")
      .values({ id: userId, name, email, email_verified: false, office, ...at })
      .execute();
    await tx.updateTable("staff").set({ user_id: userId }).where("id", "=", staffId).execute();
  }
  await tx
    .insertInto("auth_account")
    .values({ id: randomUUID(), account_id: userId, provider_id: "credential", user_id: userId, password, ...at })
    .onConflict((conflict) =>
      conflict.columns(["provider_id", "account_id"]).doUpdateSet({ password, updated_at: sql`excluded.updated_at` }),
    )
    .execute();
  await tx.deleteFrom("auth_session").where("user_id", "=", userId).execute();
}

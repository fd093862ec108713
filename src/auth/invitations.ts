import type { Kysely } from "kysely";
import { newId } from "#lib/id.ts";
import { DAY } from "#lib/time.ts";
import type { StaffRole } from "#sop/types.ts";
import { inOffice } from "#store/in-office.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import type { Tables } from "#store/tables.ts";
import type { Auth } from "./auth.ts";
import { canSomeoneAdminister } from "./administrators.ts";
import { hashSecret, makeSecret } from "./secret.ts";
import type { Staff } from "./staff.ts";

type Parts = Pick<Auth, "db" | "keys" | "now" | "publicUrl">;

/** What a one-time link opens, as its page shows it before it is used. */
export interface Invitation {
  readonly office: string;
  readonly role: StaffRole;
  /** Null for the link that makes the first administrator, who gives name and e-mail too. */
  readonly person: { readonly id: string; readonly name: string; readonly email: string | null } | null;
}

const LASTS = 7 * DAY;

/**
 * A one-time link by which a person chooses a password, for seven days. A new one ends the one before. On record, since
 * it lets a password be set anew; `by` null: on the command line.
 */
export function invite(
  parts: Parts,
  { id, office, role }: Pick<Staff, "id" | "office" | "role">,
  by: string | null,
): Promise<string> {
  return inOffice(parts.db, office, async (tx) => {
    const link = await makeLink(tx, parts, { office, staff: id, role });
    await saveAudit(tx, parts, { office, staff: by, type: "person_invited", complaint: null, detail: { person: id } });
    return link;
  });
}

/**
 * The one-time link that makes the first administrator; null when an administrator of the office can sign in already.
 * Each start makes a new one and ends the one before.
 */
export async function firstLoginLink(parts: Parts, office: string): Promise<string | null> {
  if (await inOffice(parts.db, office, canSomeoneAdminister)) return null;
  return makeLink(parts.db, parts, { office, staff: null, role: "administrator" });
}

/** What the link with this secret opens; null when it is unknown, used, expired, or no longer needed. */
export async function openInvitation(
  parts: Pick<Auth, "db" | "keys" | "now">,
  secret: string,
): Promise<Invitation | null> {
  const found = await parts.db
    .selectFrom("invitation")
    .select(["office", "role", "staff"])
    .where("hash", "=", hashSecret(parts.keys, "invitation", secret))
    .where("used_at", "is", null)
    .where("expires_at", ">", new Date(parts.now()))
    .executeTakeFirst();
  if (!found) return null;
  const { office, role, staff } = found;
  return inOffice(parts.db, office, async (tx) => {
    if (staff === null) return (await canSomeoneAdminister(tx)) ? null : { office, role, person: null };
    const person = await tx
      .selectFrom("staff")
      .select(["id", "name", "email"])
      .where("id", "=", staff)
      .where("disabled_at", "is", null)
      .executeTakeFirst();
    return person ? { office, role, person } : null;
  });
}

/** Where a link leads. The page asks for a password; only sending its form uses the link up. */
export const invitationPath = (secret: string): string => `/petugas/undangan/${secret}`;

async function makeLink(
  db: Kysely<Tables>,
  parts: Parts,
  of: { office: string; staff: string | null; role: StaffRole },
): Promise<string> {
  const now = parts.now();
  const { secret, hash } = makeSecret(parts.keys, "invitation");
  const fresh = { hash, role: of.role, created_at: new Date(now), expires_at: new Date(now + LASTS) };
  await db
    .insertInto("invitation")
    .values({ id: newId(now), ...of, ...fresh })
    .onConflict((conflict) => conflict.columns(["office", "staff"]).where("used_at", "is", null).doUpdateSet(fresh))
    .execute();
  return new URL(invitationPath(secret), parts.publicUrl).href;
}

import type { Transaction } from "kysely";
import { refuse, type Refusal } from "#lib/refusal.ts";
import { isUniqueViolation } from "#store/errors.ts";
import { inOffice } from "#store/in-office.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import type { Tables } from "#store/tables.ts";
import type { AuthParts } from "./auth-parts.ts";
import type { OfPerson } from "./disable.ts";

/** What is right about a person. */
export interface Correction {
  readonly name: string;
  /** Lower case or not; null only for somebody who never had one. */
  readonly email: string | null;
}

type Parts = Pick<AuthParts, "db" | "keys" | "now">;

const parts = ["name", "email"] as const;

/**
 * Corrects a person's name and e-mail, on record with what stood before. They sign in by the new address from then on,
 * with the password and second step they have. Another address ends their sessions, as another password does, and the
 * link that was made for the address before. An address that somebody has, or none where there was one:
 * `invalid_input` on `email`; `not_found`: no such person.
 */
export async function correctPerson(
  { db, keys, now }: Parts,
  { office, id }: OfPerson,
  { name, email }: Correction,
  by: string,
): Promise<null | Refusal> {
  const after = { name: name.trim(), email: email?.trim().toLowerCase() || null };
  if (!after.name) return refuse("invalid_input", { field: "name" });
  try {
    return await inOffice(db, office, async (tx) => {
      const person = await tx
        .selectFrom("staff")
        .select(["name", "email", "user_id"])
        .where("id", "=", id)
        .forUpdate()
        .executeTakeFirst();
      if (!person) return refuse("not_found");
      if (person.email && !after.email) return refuse("invalid_input", { field: "email" });
      const changed = parts.filter((part) => person[part] !== after[part]);
      if (changed.length === 0) return null;
      if (changed.includes("email") && (await isOfAnother(tx, after.email, person.user_id)))
        return refuse("invalid_input", { field: "email" });
      await tx.updateTable("staff").set(after).where("id", "=", id).execute();
      if (person.user_id) await followInLibrary(tx, person.user_id, after, new Date(now()));
      if (changed.includes("email")) await endWhatHeld(tx, id, person.user_id);
      const detail = { person: id, parts: changed, from: pick(person, changed), to: pick(after, changed) };
      await saveAudit(tx, { keys, now }, { office, staff: by, type: "person_corrected", complaint: null, detail });
      return null;
    });
  } catch (error) {
    if (isUniqueViolation(error, "staff_email") || isUniqueViolation(error, "auth_user_email_key"))
      return refuse("invalid_input", { field: "email" });
    throw error;
  }
}

/** Addresses to sign in by are one list for all offices. */
async function isOfAnother(tx: Transaction<Tables>, email: string | null, userId: string | null): Promise<boolean> {
  const found = await tx
    .selectFrom("auth_user")
    .select("id")
    .where("email", "=", email ?? "")
    .executeTakeFirst();
  return found !== undefined && found.id !== userId;
}

/** The sign-in library finds people by the address in its own row. */
async function followInLibrary(tx: Transaction<Tables>, userId: string, { name, email }: Correction, at: Date) {
  await tx
    .updateTable("auth_user")
    .set({ name, ...(email && { email }), updated_at: at })
    .where("id", "=", userId)
    .execute();
}

async function endWhatHeld(tx: Transaction<Tables>, id: string, userId: string | null): Promise<void> {
  await tx.deleteFrom("invitation").where("staff", "=", id).where("used_at", "is", null).execute();
  if (userId) await tx.deleteFrom("auth_session").where("user_id", "=", userId).execute();
}

function pick(of: Correction, which: readonly (keyof Correction)[]): Readonly<Record<string, string | null>> {
  return Object.fromEntries(which.map((part) => [part, of[part]]));
}

import { newId } from "#lib/id.ts";
import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import type { StaffRole } from "#sop/types.ts";
import { isUniqueViolation } from "#store/errors.ts";
import { inOffice } from "#store/in-office.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import type { AuthParts } from "./auth-parts.ts";
import type { Staff } from "./staff.ts";

type Parts = Pick<AuthParts, "db" | "keys" | "now">;

export interface NewPerson {
  readonly office: string;
  readonly name: string;
  readonly post?: string | undefined;
  readonly role: StaffRole;
  /** Lower case or not; null for a person who can't sign in. */
  readonly email: string | null;
  /** Who adds them; nobody on the command line. */
  readonly by?: string | undefined;
}

/** A line of the list of people. */
export interface Person extends Staff {
  readonly email: string | null;
  readonly disabledAt: Instant | null;
}

/** Adds a person, on record, who can't sign in before redeeming a link. An e-mail in use: `invalid_input` on `email`. */
export async function addPerson(
  parts: Parts,
  { office, name, post = "", role, email, by }: NewPerson,
): Promise<Staff | Refusal> {
  const now = parts.now();
  const address = email?.trim().toLowerCase() ?? null;
  if (address && (await isUserEmail(parts, address))) return refuse("invalid_input", { field: "email" });
  const person = { id: newId(now), office, name: name.trim(), post: post.trim(), role };
  try {
    await inOffice(parts.db, office, async (tx) => {
      await tx
        .insertInto("staff")
        .values({ ...person, email: address, user_id: null, created_at: new Date(now) })
        .execute();
      const detail = { person: person.id, role };
      await saveAudit(tx, parts, { office, staff: by ?? null, type: "person_added", complaint: null, detail });
    });
  } catch (error) {
    if (isUniqueViolation(error, "staff_email")) return refuse("invalid_input", { field: "email" });
    throw error;
  }
  return { ...person, userId: null };
}

/** Everyone of the office by name, the disabled too. */
export function peopleOf({ db }: Pick<AuthParts, "db">, office: string): Promise<Person[]> {
  return inOffice(db, office, async (tx) => {
    const rows = await tx
      .selectFrom("staff")
      .select(["id", "office", "name", "post", "role", "user_id as userId", "email", "disabled_at"])
      .orderBy("name")
      .orderBy("id")
      .execute();
    return rows.map(({ disabled_at, ...row }) => ({ ...row, disabledAt: disabled_at?.getTime() ?? null }));
  });
}

async function isUserEmail({ db }: Pick<AuthParts, "db">, email: string): Promise<boolean> {
  return (await db.selectFrom("auth_user").select("id").where("email", "=", email).executeTakeFirst()) !== undefined;
}

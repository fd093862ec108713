import { refuse, type Refusal } from "#lib/refusal.ts";
import { inOffice } from "#store/in-office.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import { administratorsOf } from "./administrators.ts";
import type { AuthParts } from "./auth-parts.ts";

type Parts = Pick<AuthParts, "db" | "keys" | "now">;

/** Whom it is about. */
export interface OfPerson {
  readonly office: string;
  readonly id: string;
}

/**
 * Disables a person: their sessions, tokens and open links end at once, on every process. The last
 * administrator who can sign in can't be disabled (`not_allowed`). On record; `by` null: on the command line.
 */
export function disablePerson(parts: Parts, { office, id }: OfPerson, by: string | null): Promise<null | Refusal> {
  const { db, now } = parts;
  return inOffice(db, office, async (tx) => {
    // Locked, so that two who disable each other at once come one after the other.
    const administrators = await administratorsOf(tx, { lock: true });
    const person = await tx
      .selectFrom("staff")
      .select(["user_id", "disabled_at"])
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (!person) return refuse("not_found");
    if (administrators.length === 1 && administrators[0] === id) return refuse("not_allowed");
    await tx
      .updateTable("staff")
      .set({ disabled_at: new Date(now()) })
      .where("id", "=", id)
      .execute();
    await tx.deleteFrom("invitation").where("staff", "=", id).where("used_at", "is", null).execute();
    await tx.deleteFrom("api_token").where("staff", "=", id).execute();
    if (person.user_id) await tx.deleteFrom("auth_session").where("user_id", "=", person.user_id).execute();
    const event = { office, staff: by, type: "person_disabled", complaint: null, detail: { person: id } } as const;
    if (person.disabled_at === null) await saveAudit(tx, parts, event);
    return null;
  });
}

/** Lets a person in again, with the password they had. Tokens don't come back. On record. */
export function enablePerson(parts: Parts, { office, id }: OfPerson, by: string | null): Promise<null | Refusal> {
  return inOffice(parts.db, office, async (tx) => {
    const person = await tx
      .selectFrom("staff")
      .select("disabled_at")
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (!person) return refuse("not_found");
    if (person.disabled_at === null) return null;
    await tx.updateTable("staff").set({ disabled_at: null }).where("id", "=", id).execute();
    const event = { office, staff: by, type: "person_enabled", complaint: null, detail: { person: id } } as const;
    await saveAudit(tx, parts, event);
    return null;
  });
}

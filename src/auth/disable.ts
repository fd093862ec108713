import { refuse, type Refusal } from "#lib/refusal.ts";
import { inOffice } from "#store/in-office.ts";
import { administratorsOf } from "./administrators.ts";
import type { AuthParts } from "./auth-parts.ts";

type Parts = Pick<AuthParts, "db" | "now">;

/** Whom it is about. */
export interface OfPerson {
  readonly office: string;
  readonly id: string;
}

/**
 * Disables a person: their sessions, tokens and open links end at once, on every process. The last
 * administrator who can sign in can't be disabled (`not_allowed`).
 */
export function disablePerson({ db, now }: Parts, { office, id }: OfPerson): Promise<null | Refusal> {
  return inOffice(db, office, async (tx) => {
    // Locked, so that two who disable each other at once come one after the other.
    const administrators = await administratorsOf(tx, { lock: true });
    const person = await tx.selectFrom("staff").select(["user_id"]).where("id", "=", id).forUpdate().executeTakeFirst();
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
    return null;
  });
}

/** Lets a person in again, with the password they had. Tokens don't come back. */
export function enablePerson({ db }: Parts, { office, id }: OfPerson): Promise<null | Refusal> {
  return inOffice(db, office, async (tx) => {
    const done = await tx.updateTable("staff").set({ disabled_at: null }).where("id", "=", id).executeTakeFirst();
    return done.numUpdatedRows === 1n ? null : refuse("not_found");
  });
}

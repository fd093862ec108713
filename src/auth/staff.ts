import type { Transaction } from "kysely";
import type { ActingKind } from "#complaints/types.ts";
import type { StaffRole } from "#sop/types.ts";
import { inOffice } from "#store/in-office.ts";
import { snapshotOf } from "#store/snapshot.ts";
import type { Tables } from "#store/tables.ts";
import { asActing } from "./acting-leader.ts";
import type { Auth } from "./auth.ts";

/** A person of an office, as whoever acts. Says who it is; what they may do is asked of `complaints/may.ts`. */
export interface Staff {
  readonly id: string;
  readonly office: string;
  readonly name: string;
  readonly post: string;
  readonly role: StaffRole;
  /** Null for a person who can't sign in and only has tokens. */
  readonly userId: string | null;
  /** Named to act for a leader today: may, or does now, with the leader's role in place of their own. */
  readonly acting?: "may" | "does";
  /** As what they are named for today. */
  readonly actingAs?: ActingKind;
}

/** Somebody who is signed in, and whether their account asks for a second step. */
export interface Session {
  readonly staff: Staff;
  readonly secondStep: boolean;
}

/** The session of the cookie in these headers; null when there is none, or its person is disabled. */
export async function sessionOf(auth: Auth, headers: Headers): Promise<Session | null> {
  if (!headers.get("cookie")?.includes(auth.cookie)) return null;
  const found = await auth.library.api.getSession({ headers });
  if (!found) return null;
  const { id: userId, office, twoFactorEnabled } = found.user;
  return inOffice(snapshotOf(auth.db), office, async (tx) => {
    const staff = await findActive(tx, { userId });
    const acting = staff && (await asActing(tx, staff, { headers, now: auth.now() }));
    return acting && { staff: acting, secondStep: twoFactorEnabled === true };
  });
}

/** Who is signed in by the session cookie in these headers; null when nobody is, or the person is disabled. */
export async function staffOfRequest(auth: Auth, headers: Headers): Promise<Staff | null> {
  return (await sessionOf(auth, headers))?.staff ?? null;
}

/** Somebody by their id or their sign-in. */
type Who = { readonly id: string } | { readonly userId: string };

/** The person, read afresh each time: disabling ends everything with the next request. */
export function activeStaff(auth: Pick<Auth, "db">, office: string, who: Who): Promise<Staff | null> {
  return inOffice(auth.db, office, (tx) => findActive(tx, who));
}

async function findActive(tx: Transaction<Tables>, who: Who): Promise<Staff | null> {
  const found = await tx
    .selectFrom("staff")
    .select(["id", "office", "name", "post", "role", "user_id as userId"])
    .where("id" in who ? "id" : "user_id", "=", "id" in who ? who.id : who.userId)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  return found ?? null;
}

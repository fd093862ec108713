import { inOffice } from "#store/in-office.ts";
import type { ActingKind } from "#complaints/types.ts";
import type { StaffRole } from "#sop/types.ts";
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
  const staff = found && (await activeStaff(auth, found.user.office, { userId: found.user.id }));
  return staff && { staff: await asActing(auth, staff, headers), secondStep: found.user.twoFactorEnabled === true };
}

/** Who is signed in by the session cookie in these headers; null when nobody is, or the person is disabled. */
export async function staffOfRequest(auth: Auth, headers: Headers): Promise<Staff | null> {
  return (await sessionOf(auth, headers))?.staff ?? null;
}

/** The person with this id or sign-in, read afresh each time: disabling ends everything with the next request. */
export function activeStaff(
  auth: Pick<Auth, "db">,
  office: string,
  who: { readonly id: string } | { readonly userId: string },
): Promise<Staff | null> {
  return inOffice(auth.db, office, async (tx) => {
    const found = await tx
      .selectFrom("staff")
      .select(["id", "office", "name", "post", "role", "user_id as userId"])
      .where("id" in who ? "id" : "user_id", "=", "id" in who ? who.id : who.userId)
      .where("disabled_at", "is", null)
      .executeTakeFirst();
    return found ?? null;
  });
}

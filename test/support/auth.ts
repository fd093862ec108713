import { openAuth, type Auth } from "#auth/auth.ts";
import type { AuthParts } from "#auth/auth-parts.ts";
import { invite } from "#auth/invitations.ts";
import { addPerson } from "#auth/people.ts";
import { redeem } from "#auth/redeem.ts";
import { signIn } from "#auth/sign-in.ts";
import type { Staff } from "#auth/staff.ts";
import { isRefusal } from "#lib/refusal.ts";
import type { StaffRole } from "#sop/types.ts";
import type { TestOffice } from "./office.ts";

export const PASSWORD = "kopi hitam tanpa gula";

/** Sign-in over a test office's database, at the office's clock. */
export function authOf({ database, ctx }: TestOffice, parts: Partial<AuthParts> = {}): Auth {
  const { keys, now } = ctx;
  return openAuth({ db: database.db, keys, now, origin: undefined, publicUrl: "http://localhost:3000", ...parts });
}

/** A person with a password, made the way people are made. */
export async function member(auth: Auth, office: string, role: StaffRole, email: string): Promise<Staff> {
  const person = await addPerson(auth, { office, name: `Nama ${role}`, role, email });
  if (isRefusal(person)) throw new Error(person.refusal);
  const redeemed = await redeem(auth, secretOf(await invite(auth, person, null)), { password: PASSWORD });
  if (isRefusal(redeemed)) throw new Error(redeemed.refusal);
  return person;
}

/** The secret at the end of a one-time link. */
export const secretOf = (link: string): string => link.slice(link.lastIndexOf("/") + 1);

/** Headers of a browser in which this person has signed in. */
export async function signedIn(auth: Auth, email: string): Promise<Headers> {
  const result = await signIn(auth, { email, password: PASSWORD, headers: new Headers(), address: "127.0.0.1" });
  if (isRefusal(result)) throw new Error(result.refusal);
  return new Headers({ cookie: result.cookies.map((cookie) => cookie.split(";")[0]).join("; ") });
}

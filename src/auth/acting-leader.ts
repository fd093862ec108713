import { sql, type Transaction } from "kysely";
import type { ActingKind } from "#complaints/types.ts";
import type { Instant } from "#lib/time.ts";
import type { Tables } from "#store/tables.ts";
import type { Staff } from "./staff.ts";

/** Says that somebody wants to act for the leader now. Whether they may is looked up at each request. */
const ACTING_COOKIE = "bertindak=pimpinan";

/** The `Set-Cookie` value by which a browser asks for the leader's rights, or no longer does. */
export function actingCookie({ cookie }: { readonly cookie: string }, asks: boolean): string {
  const secure = cookie.startsWith("__Secure-") || cookie.startsWith("__Host-");
  const flags = `Path=/petugas; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  return asks ? `${ACTING_COOKIE}; ${flags}` : `bertindak=; Max-Age=0; ${flags}`;
}

/** As what somebody acts for a leader today, in the office's time zone; null when they don't. */
async function actsForLeader(tx: Transaction<Tables>, { id }: Staff, now: Instant): Promise<ActingKind | null> {
  const today = sql<string>`(to_timestamp(${now}::float8 / 1000) at time zone office.time_zone)::date`;
  const found = await tx
    .selectFrom("acting")
    .innerJoin("office", "office.code", "acting.office")
    .innerJoin("staff", "staff.id", "acting.acts_for")
    .select("acting.kind")
    .where("acting.staff", "=", id)
    .where("staff.role", "=", "leader")
    .where("acting.from_day", "<=", today)
    .where("acting.to_day", ">=", today)
    .where("acting.ended_at", "is", null)
    .orderBy("acting.id", "desc")
    .executeTakeFirst();
  return found ? (found.kind ?? "plh") : null;
}

/**
 * Somebody as they act: with the leader's rights, and not their own, while they say so and are named for today. What is
 * hidden from the leader stays hidden from them either way.
 */
export async function asActing(
  tx: Transaction<Tables>,
  staff: Staff,
  { headers, now }: { readonly headers: Headers; readonly now: Instant },
): Promise<Staff> {
  const actingAs = staff.role === "leader" ? null : await actsForLeader(tx, staff, now);
  if (actingAs === null) return staff;
  const asked = (headers.get("cookie") ?? "").split(/;\s*/).includes(ACTING_COOKIE);
  return asked ? { ...staff, role: "leader", acting: "does", actingAs } : { ...staff, acting: "may", actingAs };
}

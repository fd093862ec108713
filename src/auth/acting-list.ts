import { sql } from "kysely";
import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Day } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import type { AuthParts } from "./auth-parts.ts";

/** Somebody who acts for another, from a day to a day, both included. */
export interface ActingLine {
  readonly id: string;
  readonly name: string;
  readonly actsForName: string;
  readonly from: Day;
  readonly to: Day;
  /** Whether whoever acts signs in with a second step, without which the leader's rights are not given. */
  readonly secondStep: boolean;
  /** Whether it is today. */
  readonly now: boolean;
}

type Parts = Pick<AuthParts, "db" | "keys" | "now">;

const todayOf = (now: number) => sql<string>`(to_timestamp(${now}::float8 / 1000) at time zone office.time_zone)::date`;

/** Who acts for whom today and later, the earliest first. */
export function actingLines({ db, now }: Parts, office: string): Promise<ActingLine[]> {
  return inOffice(db, office, async (tx) => {
    const rows = await tx
      .selectFrom("acting")
      .innerJoin("office", "office.code", "acting.office")
      .innerJoin("staff as one", "one.id", "acting.staff")
      .leftJoin("auth_user", "auth_user.id", "one.user_id")
      .innerJoin("staff as other", "other.id", "acting.acts_for")
      .select(["acting.id", "one.name", "other.name as actsForName"])
      .select((eb) => eb.fn.coalesce("auth_user.two_factor_enabled", eb.val(false)).as("secondStep"))
      .select([sql<Day>`acting.from_day::text`.as("from"), sql<Day>`acting.to_day::text`.as("to")])
      .select(sql<boolean>`acting.from_day <= ${todayOf(now())}`.as("now"))
      .where("acting.to_day", ">=", todayOf(now()))
      .where("acting.ended_at", "is", null)
      .orderBy("acting.from_day")
      .orderBy("acting.id")
      .execute();
    return rows;
  });
}

/** Ends it at once; the days that were named stay. On record; one that is over is `not_found`. */
export function endActing(parts: Parts, office: string, by: string, id: string): Promise<null | Refusal> {
  return inOffice(parts.db, office, async (tx) => {
    const { rows } = await sql<{ staff: string; acts_for: string }>`
      update acting set ended_at = to_timestamp(${parts.now()}::float8 / 1000)
        from office where office.code = acting.office and acting.id = ${id}::uuid
          and ended_at is null and to_day >= ${todayOf(parts.now())}
        returning acting.staff, acting.acts_for`.execute(tx);
    const ended = rows[0];
    if (!ended) return refuse("not_found");
    const detail = { person: ended.staff, actsFor: ended.acts_for };
    await saveAudit(tx, parts, { office, staff: by, type: "acting_ended", complaint: null, detail });
    return null;
  });
}

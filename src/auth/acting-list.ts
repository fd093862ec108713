import { sql } from "kysely";
import type { ActingKind } from "#complaints/types.ts";
import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Day, Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import type { AuthParts } from "./auth-parts.ts";

/** Somebody who acts for another, from a day to a day, both included. */
export interface ActingLine {
  readonly id: string;
  readonly staffId: string;
  readonly name: string;
  readonly actsForId: string;
  readonly actsForName: string;
  readonly from: Day;
  readonly to: Day;
  /** Whether whoever acts signs in with a second step, without which the leader's rights are not given. */
  readonly secondStep: boolean;
  /** Null: named before it was asked. */
  readonly kind: ActingKind | null;
  /** Number of the letter that names them. */
  readonly letter: string | null;
  readonly is: "now" | "later" | "over";
  /** When it was ended before its last day. */
  readonly endedAt: Instant | null;
}

type Parts = Pick<AuthParts, "db" | "keys" | "now">;

const todayOf = (now: number) => sql<string>`(to_timestamp(${now}::float8 / 1000) at time zone office.time_zone)::date`;

const MOST = 100;

/** Who acts for whom: what is to come and holds first, then what is over, each the latest first. */
export function actingLines({ db, now }: Parts, office: string): Promise<ActingLine[]> {
  return inOffice(db, office, async (tx) => {
    const rows = await tx
      .selectFrom("acting")
      .innerJoin("office", "office.code", "acting.office")
      .innerJoin("staff as one", "one.id", "acting.staff")
      .leftJoin("auth_user", "auth_user.id", "one.user_id")
      .innerJoin("staff as other", "other.id", "acting.acts_for")
      .select(["acting.id", "one.id as staffId", "one.name", "other.id as actsForId", "other.name as actsForName"])
      .select((eb) => eb.fn.coalesce("auth_user.two_factor_enabled", eb.val(false)).as("secondStep"))
      .select([sql<Day>`acting.from_day::text`.as("from"), sql<Day>`acting.to_day::text`.as("to")])
      .select(["acting.kind", "acting.letter", "acting.ended_at"])
      .select(
        sql<ActingLine["is"]>`case when acting.ended_at is not null or acting.to_day < ${todayOf(now())} then 'over'
          when acting.from_day <= ${todayOf(now())} then 'now' else 'later' end`.as("is"),
      )
      .orderBy(sql`acting.ended_at is not null or acting.to_day < ${todayOf(now())}`)
      .orderBy("acting.from_day", "desc")
      .orderBy("acting.id", "desc")
      .limit(MOST)
      .execute();
    return rows.map(({ ended_at, ...row }) => ({ ...row, endedAt: ended_at?.getTime() ?? null }));
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

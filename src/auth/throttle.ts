import { sql } from "kysely";
import type { AuthParts } from "./auth-parts.ts";

const SECOND = 1000;

type Parts = Pick<AuthParts, "db" | "keys" | "now">;

/** At most `max` tries in the `seconds` that begin with the first. */
export interface Allowance {
  readonly max: number;
  readonly seconds: number;
}

export interface Tried {
  readonly allowed: boolean;
  /** Seconds until the next try is worth it; null when this one was allowed. */
  readonly retryAfter: number | null;
}

/**
 * Counts one try under a key and says whether it is allowed. One statement, so that a hundred at once are counted as a
 * hundred. The key is kept as a keyed hash.
 */
export async function tryOnce(parts: Parts, key: string, { max, seconds }: Allowance): Promise<Tried> {
  const now = parts.now();
  const { count, until } = await parts.db
    .insertInto("throttle")
    .values({ key: hashOf(parts, key), count: 1, until: new Date(now + seconds * SECOND) })
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet({
        count: sql`case when throttle.until <= ${new Date(now)} then 1 else throttle.count + 1 end`,
        until: sql`case when throttle.until <= ${new Date(now)} then excluded.until else throttle.until end`,
      }),
    )
    .returning(["count", "until"])
    .executeTakeFirstOrThrow();
  if (count === 1) await forgetOld(parts);
  if (count <= max) return { allowed: true, retryAfter: null };
  return { allowed: false, retryAfter: Math.max(1, Math.ceil((until.getTime() - now) / SECOND)) };
}

/** Forgets the tries under a key: it proved to be who it should be. */
export async function forgetTries(parts: Parts, keys: readonly string[]): Promise<void> {
  await parts.db
    .deleteFrom("throttle")
    .where(
      "key",
      "in",
      keys.map((key) => hashOf(parts, key)),
    )
    .execute();
}

/** A few at a time, and none that another is just counting. */
async function forgetOld({ db, now }: Parts): Promise<void> {
  const old = db.selectFrom("throttle").select("key").where("until", "<", new Date(now()));
  await db.deleteFrom("throttle").where("key", "in", old.limit(100).forUpdate().skipLocked()).execute();
}

const hashOf = ({ keys }: Parts, key: string) => keys.hash("throttle", key);

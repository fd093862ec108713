import { type Kysely, sql } from "kysely";
import type { Keys } from "#lib/keys.ts";
import type { Tables } from "#store/tables.ts";
import { wrapping } from "./sealing.ts";

export interface ReWrapped {
  readonly done: number;
  /** Complaints whose key no root of the file opens: left as they are. */
  readonly unreadable: readonly string[];
}

const BATCH = 500;

/**
 * Wraps every complaint's key with the newest root. Each batch is a transaction of its own, so that one cut off at any
 * instant goes on where it was; what is wrapped anew already is passed over. Takes the owner's connection, since the
 * app may not change a key. `progress` is told how many of how many are done.
 */
export async function reWrap(
  owner: Kysely<Tables>,
  keys: Keys,
  progress: (done: number, of: number) => void,
): Promise<ReWrapped> {
  const newest = Buffer.of(keys.version());
  const isOld = sql<boolean>`substring(wrapped from 1 for 1) <> ${newest}`;
  const { of } = await owner
    .selectFrom("complaint_key")
    .select(({ fn }) => fn.countAll<number>().as("of"))
    .where(isOld)
    .executeTakeFirstOrThrow();
  const unreadable: string[] = [];
  let done = 0;
  let after: string | null = null;
  for (;;) {
    const batch: readonly { complaint: string; fresh: Buffer | null }[] = await owner
      .transaction()
      .execute(async (tx) => {
        let old = tx.selectFrom("complaint_key").select(["complaint", "office", "wrapped"]).where(isOld);
        if (after) old = old.where("complaint", ">", after);
        const rows = await old.orderBy("complaint").limit(BATCH).forUpdate().execute();
        const wrapped = rows.map(({ complaint, office, wrapped: from }) => {
          const key = keys.unseal(wrapping(office), from, complaint);
          return { complaint, fresh: key && keys.seal(wrapping(office), key, complaint) };
        });
        const good = wrapped.flatMap(({ complaint, fresh }) => (fresh ? [{ complaint, fresh }] : []));
        await sql`
          update complaint_key k set wrapped = n.wrapped
          from unnest(${good.map(({ complaint }) => complaint)}::uuid[], ${good.map(({ fresh }) => fresh)}::bytea[])
            as n (complaint, wrapped) where k.complaint = n.complaint`.execute(tx);
        return wrapped;
      });
    unreadable.push(...batch.flatMap(({ complaint, fresh }) => (fresh ? [] : [complaint])));
    done += batch.length;
    after = batch.at(-1)?.complaint ?? null;
    if (batch.length) progress(done, Math.max(done, of));
    if (batch.length < BATCH) return { done: done - unreadable.length, unreadable };
  }
}

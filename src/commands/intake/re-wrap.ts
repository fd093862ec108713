import { type Kysely, sql } from "kysely";
import type { Keys } from "#lib/keys.ts";
import type { Tables } from "#store/tables.ts";
import { intakeWrapping } from "./intake-key.ts";

const BATCH = 500;

/**
 * Wraps with the newest root the keys of what came in and belongs to no complaint; what belongs to one hangs on that
 * complaint's key. Each batch is a transaction of its own. Gives the rows whose key no root opens, left as they are.
 */
export async function reWrapIntake(owner: Kysely<Tables>, keys: Keys): Promise<readonly string[]> {
  const newest = Buffer.of(keys.version());
  const unreadable: string[] = [];
  for (let after = "00000000-0000-0000-0000-000000000000"; ;) {
    const batch = await owner.transaction().execute(async (tx) => {
      const rows = await tx
        .selectFrom("intake")
        .select(["id", "office", "wrapped"])
        .where("complaint", "is", null)
        .where("wrapped", "is not", null)
        .where(sql<boolean>`substring(wrapped from 1 for 1) <> ${newest}`)
        .where("id", ">", after)
        .orderBy("id")
        .limit(BATCH)
        .forUpdate()
        .execute();
      for (const { id, office, wrapped } of rows) {
        const key = keys.unseal(intakeWrapping(office), wrapped!, id);
        if (!key) unreadable.push(id);
        else
          await tx
            .updateTable("intake")
            .set({ wrapped: keys.seal(intakeWrapping(office), key, id) })
            .where("id", "=", id)
            .execute();
      }
      return rows;
    });
    if (batch.length < BATCH) return unreadable;
    after = batch.at(-1)!.id;
  }
}

import type { Transaction } from "kysely";
import type { Tables } from "#store/tables.ts";

/** Ids of the office's administrators who can sign in: with a password, not disabled. */
export async function administratorsOf(tx: Transaction<Tables>, { lock = false } = {}): Promise<readonly string[]> {
  const query = tx
    .selectFrom("staff")
    .select("id")
    .where("role", "=", "administrator")
    .where("user_id", "is not", null)
    .where("disabled_at", "is", null)
    .orderBy("id");
  const rows = await (lock ? query.forUpdate() : query).execute();
  return rows.map(({ id }) => id);
}

export async function canSomeoneAdminister(tx: Transaction<Tables>): Promise<boolean> {
  return (await administratorsOf(tx)).length > 0;
}

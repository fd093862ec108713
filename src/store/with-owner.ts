import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { connectionOptions } from "./connect.ts";
import type { Tables } from "./tables.ts";

/**
 * Work as the role that owns the tables: loading an SOP, making an office. Everything else is the app's role, which
 * can change neither.
 */
export async function withOwner<T>(ownerUrl: string, work: (owner: Kysely<Tables>) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ ...connectionOptions(ownerUrl), max: 1 });
  const owner = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    return await work(owner);
  } finally {
    await owner.destroy();
  }
}

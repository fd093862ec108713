import { sql } from "kysely";
import type { TestDatabase } from "../support/database.ts";

/** Tables in which being asked leaves a trace by design: tries, last uses, sessions. */
const TRACES = ["throttle", "api_token", "auth_session", "auth_verification"];

/** Every row of every table as one line a table; equal before and after means that nothing was written. */
export async function fingerprint({ owner }: TestDatabase): Promise<string> {
  const tables = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by tablename`.execute(owner);
  const kept = tables.rows.map(({ name }) => name).filter((name) => !TRACES.includes(name));
  const parts = kept.map(
    (name) => sql`select ${name} as name, count(*)::int as rows,
      coalesce(sum(hashtextextended(t::text, 0)), 0)::text as hash from ${sql.table(name)} t`,
  );
  const { rows } = await sql<{
    name: string;
    rows: number;
    hash: string;
  }>`${sql.join(parts, sql` union all `)}`.execute(owner);
  return rows.map(({ name, rows: count, hash }) => `${name} ${count} ${hash}`).join("\n");
}

import { sql } from "kysely";
import type { TestDatabase } from "./database.ts";

/** Every row of every table of the database as text, bytes as hexadecimal: what a stolen copy shows. */
export async function dump({ owner }: TestDatabase): Promise<string> {
  const { rows } = await sql<{ schema: string; name: string }>`
    select schemaname as schema, tablename as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1, 2`.execute(owner);
  const parts: string[] = [];
  for (const { schema, name } of rows) {
    const table = await sql<{ line: string }>`select t::text as line from ${sql.table(`${schema}.${name}`)} t`.execute(
      owner,
    );
    parts.push(...table.rows.map(({ line }) => `${name} ${line}`));
  }
  return parts.join("\n");
}

/** Which of these values can be read in a text: as they are, in any case, or as bytes in hexadecimal or base64. */
export function readable(text: string, values: readonly string[]): string[] {
  const low = text.toLowerCase();
  return values.filter((value) => {
    const bytes = Buffer.from(value);
    // The middle of a base64 text is the same however the value stands in it, once its first and last bytes are cut.
    const inBase64 = [0, 1, 2].map((cut) => bytes.subarray(cut).toString("base64").slice(0, -4));
    return (
      low.includes(value.toLowerCase()) ||
      low.includes(bytes.toString("hex")) ||
      inBase64.some((part) => part.length > 6 && text.includes(part))
    );
  });
}

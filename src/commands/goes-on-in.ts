import { sql } from "kysely";
import type { Tx } from "./transaction.ts";

/** Why a letter is let go that told of the complaint which one was merged into, once that is undone. */
export const UNMERGED = "unmerged";

/**
 * Whether what a letter tells of is still its complaint's affair: always, unless it is the answer of the complaint that
 * this one goes on in, be it by way of another, and that merge was undone since.
 */
export async function goesOnIn(tx: Tx, complaint: string, tellsOf: string | null): Promise<boolean> {
  if (!tellsOf) return true;
  const found = await sql<{ id: string }>`
    with recursive onward as (
      select c.merged_into as id from complaint c where c.id = ${complaint}
      union select c.merged_into from complaint c join onward on c.id = onward.id)
    select id from onward where id = ${tellsOf}`.execute(tx);
  return found.rows.length > 0;
}

import { sql } from "kysely";
import type { Tx } from "../transaction.ts";

/** Complaints of an office that a new calendar may move: what is not closed, and what of a closed one still runs. */
export function runningIn(tx: Tx, office: string) {
  return tx
    .selectFrom("complaint")
    .where("office", "=", office)
    .where(
      sql<boolean>`(stage <> 'closed' or state #>> '{clocks,promise}' is not null or state ->> 'objectionUntil' is null)`,
    );
}

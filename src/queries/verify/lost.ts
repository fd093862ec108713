import { sql, type Transaction } from "kysely";
import type { Tables } from "#store/tables.ts";
import type { Found } from "./damage.ts";

/** Rows that wait for the chain and are gone already. Gives how many wait. */
export async function findLost(tx: Transaction<Tables>, found: Found): Promise<number> {
  const { rows } = await sql<{ kind: string; row: string; seq: number; reference: string | null }>`
    select u.kind, u.row, u.seq, c.reference from unsealed u left join complaint c on c.id = u.row
    where not exists (select from complaint_event e
                      where u.kind = 'complaint_event' and e.complaint = u.row and e.seq = u.seq)
      and not exists (select from audit_event a where u.kind = 'audit_event' and a.id = u.row)`.execute(tx);
  for (const { kind, row, seq, reference } of rows)
    if (kind === "audit_event") found(`audit event ${row}`, "was deleted before the chain took it in");
    else found(`${reference ?? `complaint ${row}`}, event ${seq}`, "was deleted before the chain took it in");
  const count = await tx
    .selectFrom("unsealed")
    .select(({ fn }) => fn.countAll<number>().as("waiting"))
    .executeTakeFirstOrThrow();
  return count.waiting;
}

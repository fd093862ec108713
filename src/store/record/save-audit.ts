import type { Transaction } from "kysely";
import { newId } from "#lib/id.ts";
import type { Keys } from "#lib/keys.ts";
import type { Instant } from "#lib/time.ts";
import type { Tables } from "../tables.ts";
import type { AuditType } from "./audit-types.ts";
import { proveAudit } from "./proofs.ts";

/** Who looked at or changed what. `detail` holds nothing of a complainant, and no words of anybody but a reason given. */
export interface Audit {
  readonly office: string;
  readonly staff: string | null;
  readonly type: AuditType;
  readonly complaint: string | null;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Appends an audit event with its proof, in the transaction of what it records. Gives its id. */
export async function saveAudit(
  tx: Transaction<Tables>,
  { keys, now }: { readonly keys: Keys; readonly now: () => Instant },
  audit: Audit,
): Promise<string> {
  const at = now();
  const row = { id: newId(at), ...audit, detail: audit.detail ?? {} };
  await tx
    .insertInto("audit_event")
    .values({
      ...row,
      detail: JSON.stringify(row.detail),
      at: new Date(at),
      mac: proveAudit(keys, { ...row, at: at * 1000 }),
    })
    .execute();
  return row.id;
}

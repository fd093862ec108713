import { sql, type Transaction } from "kysely";
import { isProofOfAudit, type ProvenAudit } from "#store/record/proofs.ts";
import type { Tables } from "#store/tables.ts";
import type { Keys } from "#lib/keys.ts";
import type { Found } from "./damage.ts";

interface Walk {
  readonly keys: Keys;
  readonly found: Found;
  readonly progress: (what: string, done: number) => void;
}

type Row = ProvenAudit & { readonly mac: Buffer; readonly known: boolean };

const PAGE = 2000;

/** Every audit event is as it was written, and the chain has it or is about to. Gives how many there are. */
export async function verifyAudit(tx: Transaction<Tables>, { keys, found, progress }: Walk): Promise<number> {
  let done = 0;
  let after: string | null = null;
  for (;;) {
    const { rows }: { rows: Row[] } = await sql<Row>`
      select a.id, a.office, a.staff, a.type, a.complaint, a.detail, a.mac,
        (extract(epoch from a.at) * 1000000)::int8 as at,
        exists (select from chain_link l where l.row = a.id and l.seq = 0 and l.kind = 'audit_event' and l.office = a.office)
          or exists (select from unsealed u where u.row = a.id and u.seq = 0 and u.kind = 'audit_event') as known
      from audit_event a where ${after}::uuid is null or a.id > ${after}::uuid order by a.id limit ${PAGE}`.execute(tx);
    for (const { mac, known, ...audit } of rows) {
      if (!isProofOfAudit(keys, audit, mac)) found(`audit event ${audit.id}`, "is not as it was written");
      if (!known) found(`audit event ${audit.id}`, "is unknown to the chain");
    }
    done += rows.length;
    after = rows.at(-1)?.id ?? null;
    progress("audit events", done);
    if (rows.length < PAGE) return done;
  }
}

/** Words that were erased as the rules allow: `complaint seq kind`, from audit events that prove it. */
export async function erasedWords(tx: Transaction<Tables>, keys: Keys): Promise<Set<string>> {
  const { rows } = await sql<Row>`
    select id, office, staff, type, complaint, detail, mac, (extract(epoch from at) * 1000000)::int8 as at
    from audit_event where type = 'words_erased'`.execute(tx);
  const proven = rows.filter(({ mac, known: _known, ...audit }) => isProofOfAudit(keys, audit, mac));
  return new Set(
    proven.map(({ complaint, detail }) => {
      const { seq, kind } = detail as { seq: number; kind: string };
      return `${complaint} ${seq} ${kind}`;
    }),
  );
}

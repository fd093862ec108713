import { type Kysely, sql, type Transaction } from "kysely";
import type { Recorder } from "../save-events.ts";
import { inOffice } from "../in-office.ts";
import type { RecordKind, Tables } from "../tables.ts";
import { proveLink } from "./proofs.ts";

/** Any number: all that append to the chain must take the same. */
const LOCK = 7_261_701;
const MOST = 1000;

/** Takes every committed row that waits into its office's chain; gives how many. Where another process is at it, none. */
export async function sealRows(db: Kysely<Tables>, recorder: Recorder): Promise<number> {
  const { rows } = await sql<{ office: string }>`select office from offices_to_seal()`.execute(db);
  let sealed = 0;
  for (const { office } of rows) {
    for (;;) {
      const taken = await inOffice(db, office, (tx) => sealSome(tx, recorder, office));
      sealed += taken;
      if (taken < MOST) break;
    }
  }
  return sealed;
}

interface Waiting {
  readonly kind: RecordKind;
  readonly row: string;
  readonly seq: number;
  readonly mac: Buffer;
  readonly at: Date;
  readonly linked: boolean;
}

async function sealSome(tx: Transaction<Tables>, { keys, now }: Recorder, office: string): Promise<number> {
  const lock = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(${LOCK}, hashtext(${office})) as mine`.execute(tx);
  if (!lock.rows[0]?.mine) return 0;
  const waiting = await readWaiting(tx, office);
  if (waiting.length === 0) return 0;
  const head = await headOf(tx, office);
  const sealedAt = now();
  let { position, hash } = head;
  // Within what is found at once, the order of recording; between, the order of commits.
  const fresh = waiting
    .filter(({ linked }) => !linked)
    .sort((a, b) => a.at.getTime() - b.at.getTime() || a.seq - b.seq);
  const links = fresh.map(({ kind, row, seq, mac }) => {
    position += 1;
    const link = { office, position, kind, row, seq };
    const before = hash.toString("base64url");
    hash = proveLink(keys, { ...link, mac: mac.toString("base64url"), sealedAt: sealedAt * 1000, before });
    return { ...link, mac, sealed_at: new Date(sealedAt), hash };
  });
  if (links.length) await tx.insertInto("chain_link").values(links).execute();
  await sql`
    delete from unsealed using unnest(${waiting.map(({ row }) => row)}::uuid[], ${waiting.map(({ seq }) => seq)}::int[],
      ${waiting.map(({ kind }) => kind)}::text[]) as done (row, seq, kind)
    where unsealed.row = done.row and unsealed.seq = done.seq and unsealed.kind = done.kind`.execute(tx);
  return waiting.length;
}

/** A row that is gone before it was sealed stays in the list, where `verify` finds it. */
async function readWaiting(tx: Transaction<Tables>, office: string): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select u.kind, u.row, u.seq, w.mac, w.at, l.position is not null as linked
    from unsealed u
    join lateral (
      select mac, recorded_at as at from complaint_event
        where u.kind = 'complaint_event' and complaint = u.row and seq = u.seq
      union all
      select mac, at from audit_event where u.kind = 'audit_event' and id = u.row
    ) w on true
    left join chain_link l on l.row = u.row and l.seq = u.seq and l.kind = u.kind
    where u.office = ${office} limit ${MOST}`.execute(tx);
  return rows;
}

/** Where the chain of an office ends; before its first link there is nothing. */
export async function headOf(tx: Transaction<Tables>, office: string): Promise<{ position: number; hash: Buffer }> {
  const last = await tx
    .selectFrom("chain_link")
    .select(["position", "hash"])
    .where("office", "=", office)
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  return last ?? { position: 0, hash: Buffer.alloc(0) };
}

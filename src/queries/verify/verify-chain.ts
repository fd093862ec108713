import { sql, type Transaction } from "kysely";
import { isProofOfLink } from "#store/record/proofs.ts";
import type { RecordKind, Tables } from "#store/tables.ts";
import type { Keys } from "#lib/keys.ts";
import { MINUTE } from "#lib/time.ts";
import { type Found, nameOf } from "./damage.ts";

/** Where a chain ended: whoever keeps it can prove later that everything up to there is still in it. */
export interface Head {
  readonly office: string;
  readonly position: number;
  readonly hash: Buffer;
}

interface Walk {
  readonly keys: Keys;
  readonly office: string;
  readonly earlier: readonly Head[];
  readonly found: Found;
  readonly progress: (what: string, done: number) => void;
}

interface Link {
  readonly position: number;
  readonly kind: RecordKind;
  readonly row: string;
  readonly seq: number;
  readonly mac: Buffer;
  readonly sealed_at: number;
  readonly hash: Buffer;
  readonly row_mac: Buffer | null;
  readonly reference: string | null;
}

const PAGE = 5000;
/** A row that was under way while the root was changed is sealed within this; later, an old root proves nothing new. */
const GRACE = 10 * MINUTE * 1000;

/** Walks an office's chain from its first link to its head: each follows the one before, and its row is the one it sealed. */
export async function verifyChain(tx: Transaction<Tables>, walk: Walk): Promise<Head> {
  const { office, earlier, found, progress } = walk;
  let head: Head = { office, position: 0, hash: Buffer.alloc(0) };
  const missing = new Set(earlier.filter(({ position }) => position > 0));
  const changed: RootChange = { version: 0, at: 0 };
  for (;;) {
    const links = await readLinks(tx, office, head.position);
    for (const link of links) {
      checkLink(walk, head, link);
      checkRoot(walk, changed, link);
      head = { office, position: link.position, hash: link.hash };
      for (const each of missing)
        if (each.position === head.position && each.hash.equals(head.hash)) missing.delete(each);
    }
    progress(`links of office ${office}`, head.position);
    if (links.length < PAGE) break;
  }
  for (const { position } of missing)
    found(
      `office ${office}, link ${position}`,
      position > head.position ? "the chain was cut before the head given" : "is not the head given",
    );
  return head;
}

function checkLink({ keys, office, found }: Walk, head: Head, link: Link): void {
  const { position, kind, row, seq, mac, sealed_at: sealedAt, hash, row_mac, reference } = link;
  const where = nameOfRow(link);
  if (position !== head.position + 1) found(`office ${office}, link ${position}`, "links before it were removed");
  const before = head.hash.toString("base64url");
  const text = { office, position, kind, row, seq, mac: mac.toString("base64url"), sealedAt, before };
  if (!isProofOfLink(keys, text, hash))
    found(`office ${office}, link ${position} (${where})`, "does not follow the link before: edited, moved or put in");
  if (row_mac === null) found(where, "was deleted");
  else if (!row_mac.equals(mac)) found(where, "is not the row that was sealed");
  if (kind === "complaint_event" && row_mac !== null && reference === null) found(where, "its complaint was deleted");
}

interface RootChange {
  version: number;
  at: number;
}

/** Once a newer root sealed, an older one, which somebody may have got hold of, proves nothing new. */
function checkRoot({ office, found }: Walk, changed: RootChange, link: Link): void {
  const [sealedWith = 0] = link.hash;
  if (sealedWith > changed.version) Object.assign(changed, { version: sealedWith, at: link.sealed_at });
  else if (sealedWith < changed.version) found(`office ${office}, link ${link.position}`, "is sealed with an old key");
  if (link.mac.length > 0 && link.mac[0]! < changed.version && link.sealed_at > changed.at + GRACE)
    found(nameOfRow(link), "was written with an old key, long after the new one");
}

const nameOfRow = ({ kind, row, seq, reference }: Link) =>
  kind === "audit_event" ? `audit event ${row}` : `${nameOf(reference, row)}, event ${seq}`;

async function readLinks(tx: Transaction<Tables>, office: string, after: number): Promise<Link[]> {
  const { rows } = await sql<Link>`
    select l.position, l.kind, l.row, l.seq, l.mac, (extract(epoch from l.sealed_at) * 1000000)::int8 as sealed_at,
      l.hash, coalesce(e.mac, a.mac) as row_mac, c.reference
    from chain_link l
    left join complaint_event e on l.kind = 'complaint_event' and e.complaint = l.row and e.seq = l.seq
    left join audit_event a on l.kind = 'audit_event' and a.id = l.row
    left join complaint c on c.id = l.row
    where l.office = ${office} and l.position > ${after} order by l.position limit ${PAGE}`.execute(tx);
  return rows;
}

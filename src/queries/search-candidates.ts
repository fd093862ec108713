import { sql, type ExpressionBuilder, type ExpressionWrapper, type SqlBool } from "kysely";
import { soughtHashes } from "#commands/identity-hash.ts";
import type { Tx } from "#commands/transaction.ts";
import type { Viewer } from "#complaints/may.ts";
import type { IdentityKind } from "#lib/identity-words.ts";
import type { Keys } from "#lib/keys.ts";
import type { Tables } from "#store/tables.ts";
import { readableTo, visibleTo } from "./visible-to.ts";

/** A complaint that was found: enough to put it in its place, the newest first. */
export interface Candidate {
  readonly id: string;
  readonly lodgedAt: number;
  /** By what it was found that is not in its words: of the complainant only where the reader reads that. */
  readonly by?: readonly FoundBy[];
}

/** What is said of a hit, never what it says: an identity is shown by revealing it, and in no other way. */
export type FoundBy = IdentityKind | "registerNumber";

type Reader = Required<Viewer> & { readonly office: string };
type Row = ExpressionBuilder<Tables, "complaint">;

/** Each with one stem, or several of which one is enough. All must be there. */
export type Sought = readonly (readonly string[])[];

/** The newest complaints with all that is sought, as many as asked for, of those that this reader may see. */
export async function byStems(tx: Tx, reader: Reader, sought: Sought, most: number): Promise<Candidate[]> {
  if (sought.length === 0) return [];
  const words = sought.map((stems) => `(${stems.map(keyed).join(" | ")})`).join(" & ");
  const found = new Map<string, Candidate>();
  let before = Number.MAX_SAFE_INTEGER;
  // Some of those found are hidden from the reader, so a little more is looked for than is asked for; then again.
  for (let first = true; found.size < most; first = false) {
    const asked = most - found.size + (first ? Math.ceil(most / 5) : most);
    const ids = await sql<{ id: string }>`select id from find_stems(${words}, ${before}, ${asked})`.execute(tx);
    const known = found.size;
    const { seen, oldest } = await visible(
      tx,
      reader,
      ids.rows.map(({ id }) => id),
      (eb) => visibleTo(eb, reader),
    );
    for (const one of seen) found.set(one.id, one);
    if (ids.rows.length < asked || oldest === null) break;
    // Those of the same instant are looked at twice rather than left out.
    before = oldest < before - 1 || found.size > known ? oldest + 1 : oldest;
  }
  return newestFirst([...found.values()]).slice(0, most);
}

/** Complaints by who brought them: only where this reader may read the identity. Nothing is unsealed. */
export async function byPerson(tx: Tx, keys: Keys, reader: Reader, typed: string, most: number): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const { kind, hashes } of soughtHashes(keys, reader.office, typed)) {
    let before: string | null = null;
    for (let left = most; left > 0;) {
      const ids: string[] = await personsBefore(tx, kind, hashes, before, most);
      const { seen } = await visible(tx, reader, ids, (eb) =>
        eb.and([visibleTo(eb, reader), readableTo(eb, reader, "identity")]),
      );
      found.push(...seen.slice(0, left).map((one) => ({ ...one, by: [kind] })));
      left -= seen.length;
      before = ids.at(-1) ?? null;
      if (ids.length < most) break;
    }
  }
  return found;
}

/** A stem as the owner's function wants it; stems are letters and digits. */
export const keyed = (stem: string) => `'@${stem}'`;

async function personsBefore(
  tx: Tx,
  kind: IdentityKind,
  hashes: readonly Buffer[],
  before: string | null,
  most: number,
): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select id from find_persons(${kind}, ${hashes}::bytea[], ${before}::uuid, ${most})`.execute(tx);
  return found.rows.map(({ id }) => id);
}

/** The complaint with exactly this number in the office's register. */
export async function byRegisterNumber(tx: Tx, reader: Reader, typed: string): Promise<Candidate[]> {
  if (!/^\d{4}\/\d+$/.test(typed)) return [];
  const ids = await sql<{ id: string }>`select id from find_register_number(${typed})`.execute(tx);
  const { seen } = await visible(
    tx,
    reader,
    ids.rows.map(({ id }) => id),
    (eb) => visibleTo(eb, reader),
  );
  return seen.map((one) => ({ ...one, by: ["registerNumber"] }));
}

/** The newest first; of two of one instant the later id. */
export function newestFirst(found: readonly Candidate[]): Candidate[] {
  return found.toSorted((a, b) => b.lodgedAt - a.lodgedAt || (a.id < b.id ? 1 : -1));
}

/** Of these ids those that fit the condition, and when the oldest of all was lodged. */
export async function visible(
  tx: Tx,
  reader: Reader,
  ids: readonly string[],
  fits: (eb: Row) => ExpressionWrapper<Tables, "complaint", SqlBool>,
) {
  if (ids.length === 0) return { seen: [], oldest: null };
  const rows = await tx
    .selectFrom("complaint")
    .select((eb) => ["complaint.id", "complaint.lodged_at as lodgedAt", fits(eb as Row).as("fits")])
    .where("complaint.office", "=", reader.office)
    .where(sql<boolean>`complaint.id = any(${ids}::uuid[])`)
    .execute();
  const oldest = Math.min(...rows.map(({ lodgedAt }) => lodgedAt));
  return { seen: rows.filter((row) => row.fits).map(({ id, lodgedAt }) => ({ id, lodgedAt })), oldest };
}

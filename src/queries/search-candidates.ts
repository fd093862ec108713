import { sql, type ExpressionBuilder, type ExpressionWrapper, type RawBuilder, type SqlBool } from "kysely";
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
  for (let first = true; found.size < most; first = false) {
    const asked = most - found.size + beside(most, first);
    const known = found.size;
    const { seen, all } = await visible(tx, reader, sql`find_stems(${words}, ${before}, ${asked})`, (eb) =>
      visibleTo(eb, reader),
    );
    for (const one of seen) found.set(one.id, one);
    if (all.length < asked) break;
    const oldest = Math.min(...all.map(({ lodgedAt }) => lodgedAt));
    // Those of the same instant are looked at twice rather than left out.
    before = oldest < before - 1 || found.size > known ? oldest + 1 : oldest;
  }
  return newestFirst([...found.values()]).slice(0, most);
}

/** So many are looked for beside those that are asked for, since some are hidden from the reader; then more. */
const beside = (most: number, first: boolean) => (first ? Math.ceil(most / 5) : most);

/** Complaints by who brought them: only where this reader may read the identity. Nothing is unsealed. */
export async function byPerson(tx: Tx, keys: Keys, reader: Reader, typed: string, most: number): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const { kind, hashes } of soughtHashes(keys, reader.office, typed)) {
    let before: string | null = null;
    for (let left = most, first = true; left > 0; first = false) {
      const asked = left + beside(most, first);
      const persons: RawBuilder<unknown> = sql`find_persons(${kind}, ${hashes}::bytea[], ${before}::uuid, ${asked})`;
      const { seen, all } = await visible(tx, reader, persons, (eb) =>
        eb.and([visibleTo(eb, reader), readableTo(eb, reader, "identity")]),
      );
      found.push(...seen.slice(0, left).map((one) => ({ ...one, by: [kind] })));
      left -= seen.length;
      if (all.length < asked) break;
      before = all.at(-1)!.id;
    }
  }
  return found;
}

/** A stem as the owner's function wants it; stems are letters and digits. */
export const keyed = (stem: string) => `'@${stem}'`;

/** The complaint with exactly this number in the office's register. */
export async function byRegisterNumber(tx: Tx, reader: Reader, typed: string): Promise<Candidate[]> {
  if (!/^\d{4}\/\d+$/.test(typed)) return [];
  const { seen } = await visible(tx, reader, sql`find_register_number(${typed})`, (eb) => visibleTo(eb, reader));
  return seen.map((one) => ({ ...one, by: ["registerNumber"] }));
}

/** The newest first; of two of one instant the later id. */
export function newestFirst(found: readonly Candidate[]): Candidate[] {
  return found.toSorted((a, b) => b.lodgedAt - a.lodgedAt || (a.id < b.id ? 1 : -1));
}

/**
 * What one of the owner's functions finds, with the largest id first, and those of it that fit the condition. Asked for
 * in one statement: a thousand ids are not carried here and back.
 */
export async function visible(
  tx: Tx,
  reader: Reader,
  found: RawBuilder<unknown>,
  fits: (eb: Row) => ExpressionWrapper<Tables, "complaint", SqlBool>,
) {
  const rows = await tx
    .selectFrom(sql<{ id: string }>`${found}`.as<"found">(sql`found`))
    .innerJoin("complaint", "complaint.id", "found.id")
    .select((eb) => ["complaint.id", "complaint.lodged_at as lodgedAt", fits(eb as unknown as Row).as("fits")])
    .where("complaint.office", "=", reader.office)
    .execute();
  const all = rows.toSorted((a, b) => (a.id < b.id ? 1 : -1));
  return { all, seen: all.filter((row) => row.fits).map(({ id, lodgedAt }) => ({ id, lodgedAt })) };
}

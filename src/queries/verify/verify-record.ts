import type { Kysely, Transaction } from "kysely";
import type { Keys } from "#lib/keys.ts";
import type { Tables } from "#store/tables.ts";
import type { Damage } from "./damage.ts";
import { findLost } from "./lost.ts";
import { type Head, verifyChain } from "./verify-chain.ts";
import { verifyAudit } from "./verify-audit.ts";
import { verifyComplaints } from "./verify-complaints.ts";

export interface Verification {
  readonly keys: Keys;
  /** Earlier heads that must still be in the chains. */
  readonly heads: readonly Head[];
  /** Told every few thousand rows: of what, and how many so far. */
  readonly progress: (what: string, done: number) => void;
}

export interface Verified {
  /** Where each office's chain ends now; position 0 where nothing is sealed yet. */
  readonly heads: readonly Head[];
  readonly links: number;
  readonly events: number;
  readonly audits: number;
  /** Rows that the chain has yet to take in: proven one by one, but their removal would not show. */
  readonly waiting: number;
  readonly damages: readonly Damage[];
}

/** Verifies all offices at one instant, whatever is written meanwhile. Takes the owner's connection, which sees all rows. */
export function verifyRecord(owner: Kysely<Tables>, verification: Verification): Promise<Verified> {
  return owner
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute((tx) => verifyIn(tx, verification));
}

/** The same inside a transaction of the caller's. */
export async function verifyIn(tx: Transaction<Tables>, { keys, heads, progress }: Verification): Promise<Verified> {
  const damages: Damage[] = [];
  const found = (where: string, what: string) => void damages.push({ where, what });
  const offices = await tx.selectFrom("office").select("code").orderBy("code").execute();
  const ends: Head[] = [];
  for (const { code } of offices) {
    const earlier = heads.filter(({ office }) => office === code);
    ends.push(await verifyChain(tx, { keys, office: code, earlier, found, progress }));
  }
  for (const { office } of heads.filter((head) => !offices.some(({ code }) => code === head.office)))
    found(`office ${office}`, "there is no such office, but a head of it was given");
  const events = await verifyComplaints(tx, { keys, found, progress });
  const audits = await verifyAudit(tx, { keys, found, progress });
  const waiting = await findLost(tx, found);
  const links = ends.reduce((sum, { position }) => sum + position, 0);
  return { heads: ends, links, events, audits, waiting, damages };
}

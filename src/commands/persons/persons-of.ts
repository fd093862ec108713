import type { Instant } from "#lib/time.ts";
import type { Tx } from "../transaction.ts";

/** Somebody whom a complaint names by an address or a number. */
export interface PersonOf {
  readonly id: string;
  /** Whom they were found to be; themselves where nobody said so. */
  readonly root: string;
  readonly joinedAt: Instant | null;
}

/** The persons that a complaint names, the oldest first. */
export async function personsOf(tx: Tx, complaint: string): Promise<readonly PersonOf[]> {
  const rows = await tx
    .selectFrom("identity_index as word")
    .innerJoin("person_identifier as known", (join) =>
      join
        .onRef("known.office", "=", "word.office")
        .on((eb) => eb(eb.ref("known.kind"), "=", eb.ref("word.kind") as never))
        .onRef("known.hash", "=", "word.hash"),
    )
    .innerJoin("person", "person.id", "known.person")
    .select(["person.id", "person.joined_into", "person.joined_at"])
    .where("word.complaint", "=", complaint)
    .orderBy("person.id")
    .execute();
  return rows.map(({ id, joined_into, joined_at }) => ({
    id,
    root: joined_into ?? id,
    joinedAt: joined_at?.getTime() ?? null,
  }));
}

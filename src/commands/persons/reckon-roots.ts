import { sql } from "kysely";
import type { Tx } from "../transaction.ts";

interface Said {
  readonly complaint: string;
  readonly person: string;
  readonly joined_by: string;
  readonly joined_at: Date;
}

/**
 * Reckons anew whom everybody behind these roots is: persons that a chain of complaints names together, each said to be
 * one person's, are the oldest of them.
 */
export async function reckonRoots(tx: Tx, roots: readonly string[]): Promise<void> {
  const within = await tx
    .selectFrom("person")
    .select("id")
    .where((eb) => eb.or([eb("id", "in", roots), eb("joined_into", "in", roots)]))
    .orderBy("id")
    .forUpdate()
    .execute();
  const ids = within.map(({ id }) => id);
  await tx
    .updateTable("person")
    .set({ joined_into: null, joined_by: null, joined_at: null })
    .where("id", "in", ids)
    .execute();
  for (const [root, { others, by, at }] of chains(await saidOf(tx, ids)))
    await tx
      .updateTable("person")
      .set({ joined_into: root, joined_by: by, joined_at: at })
      .where("id", "in", others)
      .execute();
}

/** The persons of each complaint that names one of these and of which it was said. */
async function saidOf(tx: Tx, ids: readonly string[]): Promise<readonly Said[]> {
  const { rows } = await sql<Said>`
    select said.complaint, known.person, said.joined_by, said.joined_at from person_join said
    join identity_index word on word.complaint = said.complaint
    join person_identifier known on known.office = word.office and known.kind = word.kind and known.hash = word.hash
    where said.complaint in (
      select word.complaint from person_identifier known join identity_index word
        on known.office = word.office and known.kind = word.kind and known.hash = word.hash
      where known.person = any(${[...ids]}::uuid[]))
    order by said.joined_at, known.person`.execute(tx);
  return rows;
}

/** Groups of persons that hang together, by the oldest, with who said the last of it and when. */
function chains(said: readonly Said[]) {
  const rootOf = new Map<string, string>();
  const find = (person: string): string => {
    const above = rootOf.get(person) ?? person;
    return above === person ? person : find(above);
  };
  const first = new Map<string, string>();
  for (const { complaint, person } of said) {
    const [a, b] = [find(person), find(first.get(complaint) ?? person)].toSorted() as [string, string];
    first.set(complaint, person);
    rootOf.set(b, a);
    rootOf.set(a, a);
  }
  const groups = new Map<string, { others: string[]; by: string; at: Date }>();
  for (const { person, joined_by: by, joined_at: at } of said) {
    const root = find(person);
    if (root === person) continue;
    const { others } = groups.get(root) ?? { others: [] };
    groups.set(root, { others: [...others, person], by, at });
  }
  return groups;
}

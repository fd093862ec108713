import type { IdentityKind } from "#lib/identity-words.ts";
import { newId } from "#lib/id.ts";
import type { Context } from "../context.ts";
import type { Tx } from "../transaction.ts";

interface Named {
  readonly office: string;
  readonly kind: IdentityKind;
  readonly hash: Buffer;
}

/** Knows the people that a complaint names: an address or a number seen for the first time is a person of its own. */
export async function notePersons(ctx: Context, tx: Tx, words: readonly Named[]): Promise<void> {
  for (const { office, kind, hash } of words) {
    if (kind === "name") continue;
    const known = tx.selectFrom("person_identifier").select("person").where("office", "=", office);
    if (await known.where("kind", "=", kind).where("hash", "=", hash).executeTakeFirst()) continue;
    const person = newId(ctx.now());
    await tx.insertInto("person").values({ id: person, office, joined_into: null, joined_by: null }).execute();
    // Another complaint may name it first in the same moment: then this person stays without an identifier.
    await tx
      .insertInto("person_identifier")
      .values({ office, kind, hash, person })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

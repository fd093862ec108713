import type { Context } from "#commands/context.ts";
import { personsOf } from "#commands/persons/persons-of.ts";
import { viewerOf } from "#commands/viewers.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "./complaint-file.ts";
import { readableTo, visibleTo } from "./visible-to.ts";

/** What is known of who stands behind a complaint, for somebody who may read its identity. */
export interface PersonFile {
  /** The complaint names addresses and numbers that nobody has said to be one person's. */
  readonly mayBeOne: boolean;
  /** Somebody has said so. */
  readonly joined: boolean;
  /** Other complaints of the same person, the latest first, as far as this reader may know whose they are. */
  readonly others: readonly { readonly reference: string; readonly subject: string }[];
}

const MOST = 10;

/** Takes the id of a complaint whose identity this person may read. */
export function personFile(ctx: Context, staff: Reader, complaint: string): Promise<PersonFile> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const persons = await personsOf(tx, complaint);
    const roots = [...new Set(persons.map(({ root }) => root))];
    const said = await tx
      .selectFrom("person_join")
      .select("complaint")
      .where("complaint", "=", complaint)
      .executeTakeFirst();
    if (roots.length === 0) return { mayBeOne: false, joined: false, others: [] };
    const viewer = await viewerOf(tx, staff, ctx.now());
    const others = await tx
      .selectFrom("person")
      .innerJoin("person_identifier as known", "known.person", "person.id")
      .innerJoin("identity_index as word", (join) =>
        join
          .onRef("word.office", "=", "known.office")
          .on((eb) => eb(eb.ref("word.kind"), "=", eb.ref("known.kind") as never))
          .onRef("word.hash", "=", "known.hash"),
      )
      .innerJoin("complaint", "complaint.id", "word.complaint")
      .select(["complaint.id", "complaint.reference", "complaint.subject"])
      .distinct()
      .where((eb) => eb.or([eb("person.id", "in", roots), eb("person.joined_into", "in", roots)]))
      .where("complaint.id", "<>", complaint)
      .where((eb) => visibleTo(eb, viewer))
      .where((eb) => readableTo(eb, viewer, "identity"))
      .orderBy("complaint.id", "desc")
      .limit(MOST)
      .execute();
    return {
      mayBeOne: roots.length > 1,
      joined: said !== undefined,
      others: others.map(({ reference, subject }) => ({ reference, subject })),
    };
  });
}

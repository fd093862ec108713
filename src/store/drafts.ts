import type { Kysely } from "kysely";
import type { Instant } from "#lib/time.ts";
import { inOffice } from "./in-office.ts";
import type { Tables } from "./tables.ts";

/**
 * Unsent forms of citizens, sealed with a key that only their browser holds: nothing in this table can be read by us.
 */
export interface Drafts {
  load(id: string): Promise<Buffer | null>;
  save(id: string, sealed: Buffer, at: Instant): Promise<void>;
  forget(id: string): Promise<void>;
}

/** The drafts of one office. */
export function draftsOf(db: Kysely<Tables>, office: string): Drafts {
  return {
    load: (id) =>
      inOffice(db, office, async (tx) => {
        const row = await tx.selectFrom("citizen_draft").select("sealed").where("id", "=", id).executeTakeFirst();
        return row?.sealed ?? null;
      }),
    save: (id, sealed, at) =>
      inOffice(db, office, async (tx) => {
        const updated_at = new Date(at);
        await tx
          .insertInto("citizen_draft")
          .values({ id, office, sealed, updated_at })
          .onConflict((conflict) => conflict.column("id").doUpdateSet({ sealed, updated_at }))
          .execute();
      }),
    forget: (id) =>
      inOffice(db, office, async (tx) => {
        await tx.deleteFrom("citizen_draft").where("id", "=", id).execute();
      }),
  };
}

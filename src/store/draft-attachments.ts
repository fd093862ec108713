import type { Kysely } from "kysely";
import { inOffice } from "./in-office.ts";
import type { Tables } from "./tables.ts";

/** A file of an unsent form. What it is called and what opens it is sealed with the key that only the browser holds. */
export interface DraftAttachmentRow {
  readonly id: string;
  readonly file: string;
  readonly copy: string | null;
  readonly size: number;
  readonly sealed: Buffer;
}

/** Files of unsent forms of one office. */
export interface DraftAttachments {
  list(draft: string): Promise<readonly DraftAttachmentRow[]>;
  /** Adds it where the limits hold, all uploads of one form after another; false: they do not, or the form is gone. */
  add(
    draft: string,
    row: DraftAttachmentRow,
    most: { readonly files: number; readonly bytes: number },
  ): Promise<boolean>;
  /** Takes it away and gives what lay under it. */
  remove(draft: string, id: string): Promise<DraftAttachmentRow | null>;
}

export function draftAttachmentsOf(db: Kysely<Tables>, office: string): DraftAttachments {
  const columns = ["id", "file", "copy", "size", "sealed"] as const;
  return {
    list: (draft) =>
      inOffice(db, office, (tx) =>
        tx
          .selectFrom("draft_attachment")
          .select(columns)
          .where("draft", "=", draft)
          .orderBy("created_at")
          .orderBy("id")
          .execute(),
      ),
    add: (draft, row, most) =>
      inOffice(db, office, async (tx) => {
        const form = await tx.selectFrom("citizen_draft").select("id").where("id", "=", draft).forUpdate().execute();
        if (form.length === 0) return false;
        const there = await tx.selectFrom("draft_attachment").select("size").where("draft", "=", draft).execute();
        const bytes = there.reduce((sum, { size }) => sum + size, row.size);
        if (there.length >= most.files || bytes > most.bytes) return false;
        await tx
          .insertInto("draft_attachment")
          .values({ ...row, office, draft })
          .execute();
        return true;
      }),
    remove: (draft, id) =>
      inOffice(db, office, async (tx) => {
        const gone = await tx
          .deleteFrom("draft_attachment")
          .where("draft", "=", draft)
          .where("id", "=", id)
          .returning(columns)
          .executeTakeFirst();
        return gone ?? null;
      }),
  };
}

import type { DraftAttachment } from "#commands/attachments/sealed-file.ts";
import type { Files } from "#files/files.ts";
import { MOST_BYTES_TOGETHER, MOST_FILES } from "#files/limits.ts";
import type { FileTrouble } from "#files/trouble.ts";
import type { TakenFile } from "#files/types.ts";
import { newId } from "#lib/id.ts";
import { sealWith, unsealWith } from "#lib/keys.ts";
import type { Instant } from "#lib/time.ts";
import type { DraftAttachments } from "#store/draft-attachments.ts";
import type { Holding } from "../uploads/place.ts";

interface Parts {
  readonly draftAttachments: DraftAttachments;
  readonly files: Files;
  now(): Instant;
}

/** The files of drafts, what opens them sealed like the drafts themselves. */
export function draftFiles({ draftAttachments, files, now }: Parts) {
  const list = async ({ id, key }: Holding): Promise<readonly DraftAttachment[]> => {
    const rows = await draftAttachments.list(id);
    return rows.flatMap((row) => {
      const plain = unsealWith(key, row.sealed);
      return plain ? [{ ...(JSON.parse(plain.toString()) as TakenFile), id: row.id }] : [];
    });
  };
  const drop = ({ file, copy }: { readonly file: string; readonly copy: string | null }) =>
    Promise.all([file, copy].map((name) => name && files.store.remove(name)));

  return {
    list,
    /** Null when it is there now; the same content twice is there once. */
    async add(holding: Holding, taken: TakenFile): Promise<FileTrouble | null> {
      const there = await list(holding);
      const same = there.some(({ secret }) => secret.sha256 === taken.secret.sha256);
      const { file, copy, size } = taken;
      const row = { id: newId(now()), file, copy, size };
      const sealed = sealWith(holding.key, Buffer.from(JSON.stringify(taken)));
      const most = { files: MOST_FILES, bytes: MOST_BYTES_TOGETHER };
      if (!same && (await draftAttachments.add(holding.id, { ...row, sealed }, most))) return null;
      await drop(taken);
      if (same) return null;
      return there.length >= MOST_FILES ? "too_many" : "too_much";
    },
    async remove({ id }: Pick<Holding, "id">, file: string): Promise<void> {
      const gone = await draftAttachments.remove(id, file);
      if (gone) await drop(gone);
    },
    async removeAll({ id }: Pick<Holding, "id">): Promise<void> {
      for (const { id: file } of await draftAttachments.list(id)) await this.remove({ id }, file);
    },
  };
}

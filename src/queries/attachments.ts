import type { Transaction } from "kysely";
import type { Context } from "#commands/context.ts";
import { unsealSecret } from "#commands/attachments/sealed-file.ts";
import { complaintKey } from "#commands/unseal-identity.ts";
import { acceptedTypes, type FileType, type Scan } from "#files/types.ts";
import type { Instant } from "#lib/time.ts";
import type { Tables } from "#store/tables.ts";

/** A file of a complaint, as it is listed. */
export interface AttachmentLine {
  readonly id: string;
  /** The event with which it came; null: it waits for a message. */
  readonly seq: number | null;
  /** As the sender named it; null when the key that opens it was destroyed. */
  readonly name: string | null;
  readonly type: FileType;
  readonly size: number;
  readonly scan: Scan;
  /** Whether there is a picture drawn anew. */
  readonly hasCopy: boolean;
  readonly at: Instant;
}

/** A file as a person of the office sees it listed. */
export interface OfficeAttachment extends AttachmentLine {
  readonly mayOpenOriginal: boolean;
}

/**
 * The sender's name for a file may name the sender: it goes to those who may open the
 * original, and to nobody where the sender is anonymous.
 */
export function forOffice(
  line: AttachmentLine,
  index: number,
  { mayOpenOriginal, anonymous }: { readonly mayOpenOriginal: boolean; readonly anonymous: boolean },
): OfficeAttachment {
  const plain = `lampiran-${index + 1}.${acceptedTypes[line.type].ending}`;
  return { ...line, name: (mayOpenOriginal && !anonymous) || line.name === null ? line.name : plain, mayOpenOriginal };
}

/** The files of a complaint in the order they came; those that wait for a message only for their sender. */
export async function readAttachments(
  ctx: Context,
  tx: Transaction<Tables>,
  { id, office }: { readonly id: string; readonly office: string },
  waiting: boolean,
): Promise<AttachmentLine[]> {
  const rows = await tx
    .selectFrom("attachment")
    .select(["id", "seq", "copy", "type", "size", "scan", "sealed", "created_at"])
    .where("complaint", "=", id)
    .$if(!waiting, (query) => query.where("seq", "is not", null))
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  const key = rows.length > 0 ? await complaintKey(ctx, tx, office, id) : null;
  return rows.map(({ copy, type, sealed, created_at, ...row }) => ({
    ...row,
    name: unsealSecret(key, sealed)?.name ?? null,
    type: type as FileType,
    hasCopy: copy !== null,
    at: created_at.getTime(),
  }));
}

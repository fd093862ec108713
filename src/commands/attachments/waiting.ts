import {
  MOST_BYTES_OF_A_COMPLAINT,
  MOST_BYTES_TOGETHER,
  MOST_FILES,
  MOST_FILES_OF_A_COMPLAINT,
} from "#files/limits.ts";
import type { FileTrouble } from "#files/trouble.ts";
import type { TakenFile } from "#files/types.ts";
import { newId } from "#lib/id.ts";
import { inOffice } from "#store/in-office.ts";
import type { Context } from "../context.ts";
import { loadComplaint } from "../load.ts";
import type { Tx } from "../transaction.ts";
import { complaintKey } from "../unseal-identity.ts";
import { rowOf, sealSecret, unsealSecret } from "./sealed-file.ts";

interface Which {
  readonly office: string;
  readonly complaintId: string;
}

/**
 * Puts a file that was taken beside a complaint, to go with the complainant's next message. Null when it is there; the
 * same content twice waits there once.
 */
export function letWait(ctx: Context, { office, complaintId }: Which, file: TakenFile): Promise<FileTrouble | null> {
  return inOffice(ctx.db, office, async (tx) => {
    if (!(await loadComplaint(tx, { id: complaintId }, true))) return "cut_off";
    const there = await tx
      .selectFrom("attachment")
      .select(["seq", "size", "sealed"])
      .where("complaint", "=", complaintId)
      .execute();
    const key = await complaintKey(ctx, tx, office, complaintId);
    if (!key) return "cut_off";
    const waiting = there.filter(({ seq }) => seq === null);
    if (waiting.some(({ sealed }) => unsealSecret(key, sealed)?.sha256 === file.secret.sha256)) {
      await Promise.all([file.file, file.copy].map((name) => name && ctx.files.store.remove(name)));
      return null;
    }
    const trouble =
      overLimit(there, file, MOST_FILES_OF_A_COMPLAINT, MOST_BYTES_OF_A_COMPLAINT) ??
      overLimit(waiting, file, MOST_FILES, MOST_BYTES_TOGETHER);
    if (trouble) return trouble;
    const row = { id: newId(ctx.now()), office, complaint: complaintId, seq: null, ...rowOf(file) };
    await tx
      .insertInto("attachment")
      .values({ ...row, sealed: sealSecret(key, file.secret) })
      .execute();
    return null;
  });
}

/** Takes back a file that still waits, and gives the names under which it lay. */
export function takeBack(ctx: Context, { office, complaintId }: Which, id: string): Promise<readonly string[]> {
  return inOffice(ctx.db, office, async (tx) => {
    const gone = await tx
      .deleteFrom("attachment")
      .where("complaint", "=", complaintId)
      .where("id", "=", id)
      .where("seq", "is", null)
      .returning(["file", "copy"])
      .execute();
    return gone.flatMap(({ file, copy }) => (copy ? [file, copy] : [file]));
  });
}

/** What waits goes with the event that is about to be written. */
export async function sendWaiting(tx: Tx, complaint: string, seq: number): Promise<void> {
  await tx.updateTable("attachment").set({ seq }).where("complaint", "=", complaint).where("seq", "is", null).execute();
}

function overLimit(
  there: readonly { readonly size: number }[],
  { size }: TakenFile,
  files: number,
  bytes: number,
): FileTrouble | null {
  if (there.length >= files) return "too_many";
  return there.reduce((sum, each) => sum + each.size, size) > bytes ? "too_much" : null;
}

import type { FileSecret, TakenFile } from "#files/types.ts";
import { sealWith, unsealWith } from "#lib/keys.ts";

/** A file of an unsent form, as its own browser can read it. */
export interface DraftAttachment extends TakenFile {
  readonly id: string;
}

/** What a row says in the clear of a file that was taken. */
export function rowOf({ file, copy, type, size, scan }: TakenFile) {
  return { file, copy, type, size, scan };
}

export function sealSecret(key: Uint8Array, secret: FileSecret): Buffer {
  return sealWith(key, Buffer.from(JSON.stringify(secret)));
}

/** Null when the key was destroyed. */
export function unsealSecret(key: Uint8Array | null, sealed: Buffer): FileSecret | null {
  const plain = key && unsealWith(key, sealed);
  return plain ? (JSON.parse(plain.toString()) as FileSecret) : null;
}

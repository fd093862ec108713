/** Bytes of a mail among which its Message-ID is looked for: far more than servers let the head of a mail be. */
const HEAD = 64 * 1024;

/**
 * The Message-ID of a mail by a look at its head alone, before anything reads it; null where it has none or hides it.
 */
export function messageIdOf(raw: Uint8Array): string | null {
  const beginning = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, HEAD)).toString("latin1");
  const [head = ""] = beginning.split(/\r?\n\r?\n/, 1);
  return /^message-id:[ \t]*(?:\r?\n[ \t]+)?<([^<>\s]{1,400})>/im.exec(head)?.[1] ?? null;
}

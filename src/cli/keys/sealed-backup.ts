import { randomBytes, scryptSync } from "node:crypto";
import { z } from "zod";
import { sealWith, unsealWith } from "#lib/keys.ts";
import { Trouble } from "#lib/trouble.ts";

/** Half a second and 128 MB for each guess at a passphrase. */
const COST = { N: 131_072, r: 8, p: 1 };
const MOST_MEMORY = 512 * 1024 * 1024;
const WHAT = "Tanggap key backup 1";

const backup = z.object({
  what: z.literal(WHAT),
  N: z.int().min(2).max(1_048_576),
  r: z.int().min(1).max(16),
  p: z.int().min(1).max(4),
  salt: z.base64url(),
  sealed: z.base64url(),
});

/** Roots under a passphrase: scrypt, then AES-256-GCM. One line of JSON that says how it is to be opened. */
export function closeBackup(roots: readonly Uint8Array[], passphrase: string): string {
  const salt = randomBytes(16);
  const key = scryptSync(passphrase.normalize("NFKC"), salt, 32, { ...COST, maxmem: MOST_MEMORY });
  const sealed = sealWith(key, Buffer.concat(roots), WHAT).toString("base64url");
  return `${JSON.stringify({ what: WHAT, ...COST, salt: salt.toString("base64url"), sealed })}\n`;
}

/** Null when the passphrase is another or the file was changed. */
export function openBackup(text: string, passphrase: string): readonly Buffer[] | null {
  const { N, r, p, salt, sealed } = read(text);
  const cost = { N, r, p, maxmem: MOST_MEMORY };
  const key = scryptSync(passphrase.normalize("NFKC"), Buffer.from(salt, "base64url"), 32, cost);
  const plain = unsealWith(key, Buffer.from(sealed, "base64url"), WHAT);
  if (!plain || plain.length === 0 || plain.length % 32) return null;
  return Array.from({ length: plain.length / 32 }, (_, index) => plain.subarray(index * 32, index * 32 + 32));
}

function read(text: string): z.infer<typeof backup> {
  try {
    return backup.parse(JSON.parse(text));
  } catch {
    throw new Trouble("That file is no key backup of Tanggap.");
  }
}

import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { makeTrackingCode } from "./tracking-code.ts";

/** Everything that is done with the key file. One root, a key of its own for each purpose. */
export interface Keys {
  /** The tracking code of a complaint: the same each time, so that a repeated request can show it again. */
  trackingCode(complaintId: string): string;
  /** Under what a code (as `readTrackingCode` gives it) is found. The table never holds the code. */
  trackingLookup(code: string): Buffer;
  /** A keyed hash of anything else that must be found but not read, apart for each purpose. */
  hash(purpose: string, text: string): Buffer;
  /** Seals for one purpose; the same purpose unseals. AES-256-GCM with a random nonce. */
  seal(purpose: string, plain: Uint8Array): Buffer;
  /** Null when it was not sealed for this purpose by this key, or was changed. */
  unseal(purpose: string, sealed: Uint8Array): Buffer | null;
}

/** Takes the 32 bytes of the key file. */
export function openKeys(root: Uint8Array): Keys {
  const made = new Map<string, Buffer>();
  const keyFor = (purpose: string): Buffer => {
    let key = made.get(purpose);
    if (!key) made.set(purpose, (key = Buffer.from(hkdfSync("sha256", root, "", `tanggap ${purpose}`, 32))));
    return key;
  };
  const hash = (purpose: string, text: string) => createHmac("sha256", keyFor(purpose)).update(text).digest();
  return {
    trackingCode: (complaintId) => makeTrackingCode(hash("tracking code", complaintId).subarray(0, 10)),
    trackingLookup: (code) => hash("tracking lookup", code),
    hash: (purpose, text) => hash(`hash ${purpose}`, text),
    seal: (purpose, plain) => sealWith(keyFor(`seal ${purpose}`), plain),
    unseal: (purpose, sealed) => unsealWith(keyFor(`seal ${purpose}`), sealed),
  };
}

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM: nonce, tag, text. */
export function sealWith(key: Uint8Array, plain: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** Null when the key is another or a bit was changed. */
export function unsealWith(key: Uint8Array, sealed: Uint8Array): Buffer | null {
  if (sealed.length < NONCE + TAG) return null;
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, NONCE));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
  } catch {
    return null;
  }
}

import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { makeTrackingCode } from "./tracking-code.ts";

/**
 * Everything that is done with the key file. It holds one root after another (version 1, 2 …): the newest seals, and
 * what an older one sealed still opens. What must be found again for good (tracking codes, lookups, keyed hashes) is
 * derived from the first root, whatever came after.
 */
export interface Keys {
  /** The tracking code of a complaint: the same each time, so that a repeated request can show it again. */
  trackingCode(complaintId: string): string;
  /** Under what a code (as `readTrackingCode` gives it) is found. The table never holds the code. */
  trackingLookup(code: string): Buffer;
  /** A keyed hash of anything else that must be found but not read, apart for each purpose. */
  hash(purpose: string, text: string): Buffer;
  /**
   * Seals for one purpose; the same purpose unseals. AES-256-GCM with a random nonce, the root's version in front.
   * `about` ties it to one thing (a complaint's id): sealed about another, it does not open.
   */
  seal(purpose: string, plain: Uint8Array, about?: string): Buffer;
  /** Null when it was not sealed for this purpose and thing by this key, or was changed. */
  unseal(purpose: string, sealed: Uint8Array, about?: string): Buffer | null;
  /** Proves that whoever holds the keys wrote this text: the root's version and an HMAC-SHA-256. */
  mac(purpose: string, text: string): Buffer;
  /** Whether it is that proof of this text. */
  isMac(purpose: string, text: string, mac: Uint8Array): boolean;
  /** Version of the newest root: what `seal` and `mac` put in front. */
  version(): number;
  /** Of each root something that tells it from any other and says nothing about it, oldest first. */
  fingerprints(): readonly Buffer[];
}

/**
 * Takes the 32 bytes of the key file, or what gives its roots as the file holds them now, oldest first: a process that
 * runs while the root is changed asks again at each use and so goes over to the new one.
 */
export function openKeys(root: Uint8Array | (() => readonly Uint8Array[])): Keys {
  const roots = typeof root === "function" ? root : () => [root];
  const made = new Map<string, Buffer>();
  const keyFor = (version: number, purpose: string): Buffer | null => {
    const name = `${version} ${purpose}`;
    const found = made.get(name);
    const from = found ? undefined : roots()[version - 1];
    if (!from) return found ?? null;
    const key = Buffer.from(hkdfSync("sha256", from, "", `tanggap ${purpose}`, 32));
    made.set(name, key);
    return key;
  };
  const version = () => roots().length;
  const hash = (purpose: string, text: string) => hmac(keyFor(1, purpose)!, text);
  const mac = (of: number, purpose: string, text: string) => {
    const key = keyFor(of, `mac ${purpose}`);
    return key && Buffer.concat([Buffer.of(of), hmac(key, text)]);
  };
  return {
    trackingCode: (complaintId) => makeTrackingCode(hash("tracking code", complaintId).subarray(0, 10)),
    trackingLookup: (code) => hash("tracking lookup", code),
    hash: (purpose, text) => hash(`hash ${purpose}`, text),
    seal(purpose, plain, about = "") {
      const of = version();
      return Buffer.concat([Buffer.of(of), sealWith(keyFor(of, `seal ${purpose}`)!, plain, about)]);
    },
    unseal(purpose, sealed, about = "") {
      const key = keyFor(sealed[0] ?? 0, `seal ${purpose}`);
      return key && unsealWith(key, sealed.subarray(1), about);
    },
    mac: (purpose, text) => mac(version(), purpose, text)!,
    isMac(purpose, text, given) {
      const right = mac(given[0] ?? 0, purpose, text);
      return right !== null && right.length === given.length && timingSafeEqual(right, given);
    },
    version,
    fingerprints: () => roots().map((_root, index) => hmac(keyFor(index + 1, "fingerprint")!, String(index + 1))),
  };
}

const hmac = (key: Uint8Array, text: string) => createHmac("sha256", key).update(text).digest();

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM: nonce, tag, text. `about` is authenticated with it and not stored. */
export function sealWith(key: Uint8Array, plain: Uint8Array, about = ""): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** Null when the key or what it is about is another, or a bit was changed. */
export function unsealWith(key: Uint8Array, sealed: Uint8Array, about = ""): Buffer | null {
  if (sealed.length < NONCE + TAG) return null;
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, NONCE)).setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
  } catch {
    return null;
  }
}

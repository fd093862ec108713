import { randomBytes } from "node:crypto";
import type { Keys } from "#lib/keys.ts";

/** A secret of 256 random bits for somebody to keep, and the keyed hash that we keep. */
export function makeSecret(keys: Keys, purpose: SecretPurpose): { readonly secret: string; readonly hash: Buffer } {
  const secret = PREFIX[purpose] + randomBytes(32).toString("base64url");
  return { secret, hash: keys.hash(purpose, secret) };
}

/** Under what a given secret is found. */
export const hashSecret = (keys: Keys, purpose: SecretPurpose, secret: string): Buffer => keys.hash(purpose, secret);

type SecretPurpose = "invitation" | "api token";

/** A token says what it is, so that scanners of repositories find a leaked one. */
const PREFIX: Readonly<Record<SecretPurpose, string>> = { invitation: "", "api token": "tanggap_" };

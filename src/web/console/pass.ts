import type { Keys } from "#lib/keys.ts";
import { MINUTE, type Instant } from "#lib/time.ts";

/** A permission to see something once more for ten minutes, sealed so that it can stand in an address. */
export interface Pass {
  readonly for: "identity" | "proof" | "link" | "backup codes" | "linking";
  /** Only this person can use it. */
  readonly staffId: string;
  /** What it opens: a reference, a complaint's id, a one-time link. */
  readonly opens: string;
  /** What was said when it was asked for: the reason, or for whom. */
  readonly words: string;
}

const LASTS = 10 * MINUTE;

/** Seals a pass that holds for ten minutes from `now`. */
export function sealPass(keys: Keys, pass: Pass, now: Instant): string {
  const plain = JSON.stringify({ ...pass, until: now + LASTS });
  return keys.seal("console pass", Buffer.from(plain)).toString("base64url");
}

/** The pass, or null when it is not ours, is for another thing or person, or its ten minutes are over. */
export function openPass(
  keys: Keys,
  sealed: string | undefined,
  asked: { readonly for: Pass["for"]; readonly staffId: string; readonly now: Instant },
): Pass | null {
  const plain = sealed ? keys.unseal("console pass", Buffer.from(sealed, "base64url")) : null;
  if (!plain) return null;
  const pass = JSON.parse(plain.toString()) as Pass & { until: Instant };
  if (pass.for !== asked.for || pass.staffId !== asked.staffId || pass.until < asked.now) return null;
  return pass;
}

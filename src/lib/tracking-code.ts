import { checkCharacters, encode, normalise } from "./crockford.ts";

/**
 * The citizen's secret from 10 bytes (80 bits) of a keyed hash: 16 characters and two check characters, in groups of
 * six, `7K3QX9-0ABCDE-FGHJKM`.
 */
export function makeTrackingCode(secret: Uint8Array): string {
  const drawn = encode(secret, 16);
  return (drawn + checkCharacters(drawn, 2)).replace(/(.{6})(?=.)/g, "$1-");
}

/** A typed code in the form under which it is looked up, or null when its check characters say it was mistyped. */
export function readTrackingCode(typed: string): string | null {
  const text = normalise(typed);
  if (text.length !== 18 || checkCharacters(text.slice(0, 16), 2) !== text.slice(16)) return null;
  return text;
}

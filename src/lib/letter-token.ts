import { encode } from "./crockford.ts";
import type { Keys } from "./keys.ts";
import { replyAddress } from "./mail-token.ts";

/** Characters of the id, 128 bits, and of the proof, 70 bits. */
const ID = 26;
const PROOF = 14;

/** Characters that may stand before the @ (RFC 5321 section 4.5.3.1.1); servers refuse what is longer. */
const MOST_LOCAL = 64;

/**
 * The address that a letter comes back to when it can't be delivered: it names the letter itself, with a keyed proof
 * that we sent it, so that a report that holds nothing of the letter is still known to be about it. Undefined where the
 * office's own address leaves no room.
 */
export function returnAddress(keys: Keys, mailAddress: string, letter: string): string | undefined {
  const id = BigInt(`0x${letter.replaceAll("-", "")}`)
    .toString(32)
    .padStart(ID, "0");
  const address = replyAddress(mailAddress, `${id}-${proofOf(keys, letter)}`);
  return address.lastIndexOf("@") <= MOST_LOCAL ? address : undefined;
}

/** The letter that a token names, and whether the proof is ours; null when it is no token of a letter. */
export function readLetterToken(keys: Keys, token: string): { readonly letter: string; readonly ours: boolean } | null {
  const [, id, proof] = /^([0-7][0-9a-v]{25})-([0-9a-z]{14})$/.exec(token.toLowerCase()) ?? [];
  if (!id || !proof) return null;
  const number = [...id].reduce((sum, digit) => sum * 32n + BigInt(Number.parseInt(digit, 32)), 0n);
  const hex = number.toString(16).padStart(32, "0");
  const letter = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return { letter, ours: proof === proofOf(keys, letter) };
}

function proofOf(keys: Keys, letter: string): string {
  return encode(keys.hash("letter token", letter), PROOF).toLowerCase();
}

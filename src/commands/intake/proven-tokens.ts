import type { Keys } from "#lib/keys.ts";
import { readLetterToken } from "#lib/letter-token.ts";
import { readMailToken, tokenIn } from "#lib/mail-token.ts";

/** What the addresses behind a plus that a mail was sent to say with a proof of ours. */
export interface ProvenTokens {
  /** The complaint that is answered. */
  readonly reference: string | null;
  /** The letter that came back. */
  readonly letter: string | null;
  /** Nothing of them is ours, though it looks like it. */
  readonly forged: boolean;
}

/** Reads the tokens among the recipients of a mail. One of ours is enough: who answers may keep an old one beside it. */
export function provenTokens(keys: Keys, mailAddress: string, recipients: readonly string[]): ProvenTokens {
  const tokens = recipients.flatMap((address) => tokenIn(address, mailAddress) ?? []);
  const references = tokens.flatMap((token) => readMailToken(keys, token) ?? []);
  const letters = tokens.flatMap((token) => readLetterToken(keys, token) ?? []);
  const reference = references.find(({ ours }) => ours)?.reference ?? null;
  const letter = letters.find(({ ours }) => ours)?.letter ?? null;
  return { reference, letter, forged: references.length + letters.length > 0 && reference === null && letter === null };
}

import { nameWords, plainEmail, type IdentityKind } from "#lib/identity-words.ts";
import type { Keys } from "#lib/keys.ts";
import { readPhone } from "#lib/phone.ts";

/**
 * The keyed hash by which a normalised value of an identity is found. Apart for each kind and office: the same person
 * at two offices, or the same text as name and as e-mail, cannot be told to be one.
 */
export function identityHash(keys: Keys, office: string, kind: IdentityKind, value: string): Buffer {
  return keys.hash(`identity ${kind} of ${office}`, value);
}

/** What was typed into a search, as the hashes it may stand for: any of these, each with all of its own. */
export function soughtHashes(
  keys: Keys,
  office: string,
  typed: string,
): { readonly kind: IdentityKind; readonly hashes: readonly Buffer[] }[] {
  const values: [IdentityKind, readonly (string | null)[]][] = [
    ["name", nameWords(typed).slice(0, MOST_WORDS)],
    ["phone", [readPhone(typed)]],
    ["email", [plainEmail(typed)]],
  ];
  return values.flatMap(([kind, all]) => {
    const known = all.filter((value) => value !== null);
    if (known.length === 0) return [];
    return [{ kind, hashes: known.map((value) => identityHash(keys, office, kind, value)) }];
  });
}

/** More words than a name has are a sentence. */
const MOST_WORDS = 8;

import { encode } from "./crockford.ts";
import type { Keys } from "./keys.ts";
import { readReference } from "./reference.ts";

/** Characters of proof in an address: 70 bits. */
const PROOF = 14;

/**
 * What stands behind the plus of the address that a letter about a complaint is answered to: its reference and a keyed
 * proof that we wrote it. Whoever knows only the reference, which stands in every subject, cannot make it.
 */
export function mailToken(keys: Keys, reference: string): string {
  return `${reference}-${proofOf(keys, reference)}`.toLowerCase();
}

/** The reference that a token names, and whether the proof is ours; null when it is no token at all. */
export function readMailToken(
  keys: Keys,
  token: string,
): { readonly reference: string; readonly ours: boolean } | null {
  const found = /^(.{8,40})-([0-9a-z]{14})$/i.exec(token);
  const reference = found && readReference(found[1]!);
  if (!reference) return null;
  return { reference, ours: found[2]!.toUpperCase() === proofOf(keys, reference) };
}

/** `pengaduan@bps.go.id` with the token: `pengaduan+1700-2026-7k3qx9-…@bps.go.id`. */
export function replyAddress(mailAddress: string, token: string): string {
  const at = mailAddress.lastIndexOf("@");
  return `${mailAddress.slice(0, at)}+${token}${mailAddress.slice(at)}`;
}

/** The token in an address of ours; null where there is none. */
export function tokenIn(address: string, mailAddress: string): string | null {
  const at = mailAddress.lastIndexOf("@");
  const [local, domain] = [mailAddress.slice(0, at).toLowerCase(), mailAddress.slice(at).toLowerCase()];
  const given = address.toLowerCase();
  if (!given.startsWith(`${local}+`) || !given.endsWith(domain)) return null;
  return given.slice(local.length + 1, given.length - domain.length) || null;
}

function proofOf(keys: Keys, reference: string): string {
  return encode(keys.hash("mail token", reference), PROOF);
}

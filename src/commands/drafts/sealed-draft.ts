import { sealWith, unsealWith } from "#lib/keys.ts";
import { json } from "../sealing.ts";

/** What was typed into a form, by field. */
export type Typed = Readonly<Record<string, string>>;

/** Whose draft it is, and of what: sealed for one of these it does not open as another. */
export interface Whose {
  readonly staff: string;
  readonly noun: string;
}

/** Seals a draft with the complaint's key. */
export function sealDraft(key: Buffer, whose: Whose, typed: Typed): Buffer {
  return sealWith(key, json(typed), about(whose));
}

/** What was typed; null when the key was destroyed since. */
export function unsealDraft(key: Buffer | null, whose: Whose, sealed: Buffer): Typed | null {
  const plain = key && unsealWith(key, sealed, about(whose));
  return plain ? (JSON.parse(plain.toString()) as Typed) : null;
}

const about = ({ staff, noun }: Whose) => `draft ${noun} of ${staff}`;

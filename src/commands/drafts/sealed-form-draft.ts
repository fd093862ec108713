import type { Context } from "../context.ts";
import { json } from "../sealing.ts";
import type { Typed } from "./sealed-draft.ts";

/** Whose draft it is, and of which form: sealed for one of these it does not open as another. */
export interface WhoseForm {
  readonly staff: { readonly id: string; readonly office: string };
  readonly form: string;
}

/** Seals what was typed into a form that belongs to no complaint, with the office's own key. */
export function sealFormDraft({ keys }: Pick<Context, "keys">, whose: WhoseForm, typed: Typed): Buffer {
  return keys.seal(purpose(whose), json(typed), about(whose));
}

/** What was typed; null when no key of ours opens it. */
export function unsealFormDraft({ keys }: Pick<Context, "keys">, whose: WhoseForm, sealed: Buffer): Typed | null {
  const plain = keys.unseal(purpose(whose), sealed, about(whose));
  return plain ? (JSON.parse(plain.toString()) as Typed) : null;
}

const purpose = ({ staff }: WhoseForm) => `form drafts of ${staff.office}`;
const about = ({ staff, form }: WhoseForm) => `${form} of ${staff.id}`;

import type { Errors } from "#web/ui/error-summary.tsx";
import { PICK } from "./names.ts";

/** What was chosen and typed for an assignment, as it stands on the list again when something is missing. */
export interface Assigning {
  readonly picked: ReadonlySet<string>;
  readonly staffId: string;
  readonly reason: string;
  readonly errors: Errors;
}

export const nothingPicked: Assigning = { picked: new Set(), staffId: "", reason: "", errors: {} };

/** References that a form names as chosen. */
export function pickedOf(typed: Readonly<Record<string, string>>): string[] {
  return Object.keys(typed)
    .filter((name) => name.startsWith(PICK))
    .map((name) => name.slice(PICK.length));
}

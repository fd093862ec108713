import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Scene } from "./scene.ts";
import type { Doer } from "./types.ts";

/** A second look is by someone not involved before, where the SOP has a step `reconsider`. */
export function notInvolvedBefore({ complaint }: Scene, by: Doer): Refusal | null {
  return by.is === "staff" && complaint.involved.includes(by.id) ? refuse("involved_before") : null;
}

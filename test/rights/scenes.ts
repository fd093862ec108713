import type { Complaint } from "#complaints/types.ts";
import { aReview, deskOf } from "../support/desk.ts";
import type { World } from "./principals.ts";

/** Where a complaint must stand for a verb to be possible. */
export type Scene = keyof ReturnType<typeof scenesOf>;

/** Makes complaints that stand where a verb needs them. About the accused, handled by the handler. */
export function scenesOf({ office, staff }: World, { confidential = false } = {}) {
  const { does, says } = deskOf(office);
  const { handler, officer, leader } = staff;
  const lodged = async (): Promise<Complaint> =>
    (await office.lodge({ reportedParty: { post: staff.accused.post }, confidential })).complaint;
  const received = async () => does(handler, await lodged(), "receipt", { complete: true });
  const reviewed = async () => does(handler, await received(), "review", aReview);
  const escalated = async () => does(handler, await reviewed(), "escalation", { reason: "Berat." });
  const acted = async () => does(handler, await reviewed(), "follow-up", { done: "Diperbaiki." });
  const answered = async () => does(handler, await acted(), "response", { text: "Sudah diperbaiki." });
  const waiting = async () => does(handler, await reviewed(), "referral", { to: "Dukcapil", reason: "Bukan BPS." });
  const merged = async () => {
    const [one, other] = [await reviewed(), await reviewed()];
    await does(handler, one, "merge", { into: other.reference, reason: "Sama." });
    return does(confidential ? leader : officer, one, "approval", { approve: true });
  };
  const closed = async () => says(await answered(), "closure");
  return { lodged, received, reviewed, escalated, acted, answered, waiting, merged, closed };
}

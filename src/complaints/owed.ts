import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Complaint } from "./types.ts";

/** Refuses while the office owes something: an answer to a message, a second person's word. The system closes nothing then. */
export function nothingOwed(complaint: Complaint): Refusal | null {
  if (complaint.messageWaitingSince !== null) return refuse("message_waiting");
  return complaint.pending ? refuse("approval_waiting") : null;
}

import type { Complaint } from "#complaints/types.ts";

/** Who has to do something next: a person of the office, leadership, the complainant, or nobody yet. */
export type Holder = "handler" | "leadership" | "complainant" | "nobody";

/** Who holds a complaint now. After the response has reached the complainant, the word is theirs. */
export function holderOf(complaint: Complaint): Holder {
  if (complaint.stage === "awaiting_leadership") return "leadership";
  if (complaint.stage === "awaiting_complainant") return "complainant";
  if (complaint.stage === "answered" && complaint.told && complaint.messageWaitingSince === null) return "complainant";
  return complaint.handlerId === null ? "nobody" : "handler";
}

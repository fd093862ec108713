import { hasStep } from "#sop/ask.ts";
import type { Sop } from "#sop/types.ts";
import type { Verb } from "./commands.ts";
import type { Complaint } from "./types.ts";

/** The one verb that the SOP expects from the office next; null while the complainant has the word. */
export function expectedVerb(sop: Sop, complaint: Complaint): Verb | null {
  if (complaint.pending) return "approve";
  switch (complaint.stage) {
    case "lodged":
      return "receive";
    case "in_review":
      return inReview(sop, complaint);
    case "awaiting_leadership":
      return "direct";
    case "answered":
      if (complaint.messageWaitingSince !== null) return "write";
      return complaint.told ? null : "told";
    case "closed":
      return complaint.messageWaitingSince !== null ? "write" : null;
    case "awaiting_complainant":
    case "awaiting_approval":
      return null;
  }
}

function inReview(sop: Sop, { review, followUp, directive }: Complaint): Verb {
  if (!review) return "review";
  if (review.classification === "supervisory" && hasStep(sop, "direct") && !directive) return "escalate";
  return followUp ? "respond" : "act";
}

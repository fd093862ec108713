import type { Sop } from "#sop/types.ts";
import type { Verb } from "./commands.ts";
import { directiveOwed } from "./directive-owed.ts";
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
      return complaint.told ? promised(complaint) : "told";
    case "closed":
      return complaint.messageWaitingSince !== null ? "write" : promised(complaint);
    case "awaiting_complainant":
    case "awaiting_approval":
      return null;
  }
}

function inReview(sop: Sop, complaint: Complaint): Verb {
  if (complaint.handlerId === null) return "assign";
  if (!complaint.review) return "review";
  if (directiveOwed(sop, complaint)) return "escalate";
  return complaint.followUp ? "respond" : "act";
}

/** What the office still owes when everything else is said: the day that it promised. */
function promised({ clocks, handlerId }: Complaint): Verb | null {
  if (clocks.promise?.stoppedAt !== null) return null;
  return handlerId === null ? "assign" : "act";
}

import { hasStep, stepOfKind } from "#sop/ask.ts";
import type { Sop, Step, StepKind } from "#sop/types.ts";
import { directiveOwed } from "./directive-owed.ts";
import type { Complaint } from "./types.ts";

/** The step of the SOP at which a complaint is, or null when it is closed. Where a kind is missing, its neighbour. */
export function stepOf(sop: Sop, complaint: Complaint): Step | null {
  const kind = kindOf(sop, complaint);
  return kind && (stepOfKind(sop, kind) ?? stepOfKind(sop, "respond") ?? null);
}

function kindOf(sop: Sop, complaint: Complaint): StepKind | null {
  switch (complaint.stage) {
    case "lodged":
      return "receive";
    case "in_review":
      return inReview(sop, complaint);
    case "awaiting_complainant":
      return "review";
    case "awaiting_leadership":
      return "direct";
    case "awaiting_approval":
      return "approve";
    case "answered":
      if (complaint.pending?.verb === "respond") return "approve";
      return complaint.told && hasStep(sop, "rate") ? "rate" : "respond";
    case "closed":
      return null;
  }
}

function inReview(sop: Sop, complaint: Complaint): StepKind {
  const { review, followUp, objectedAt } = complaint;
  if (!review) return objectedAt !== null && hasStep(sop, "reconsider") ? "reconsider" : "review";
  if (directiveOwed(sop, complaint)) return "review";
  if (!followUp) return hasStep(sop, "act") ? "act" : "review";
  return hasStep(sop, "draft") ? "draft" : "respond";
}

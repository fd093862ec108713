import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Complaint, Stage } from "./types.ts";

/** Refuses unless the complaint is in one of these stages. */
export function inStage(complaint: Complaint, ...stages: readonly Stage[]): Refusal | null {
  return stages.includes(complaint.stage) ? null : refuse("wrong_stage", { stage: complaint.stage });
}

/** Refuses a closed complaint. */
export function open(complaint: Complaint): Refusal | null {
  return complaint.stage === "closed" ? refuse("wrong_stage", { stage: "closed" }) : null;
}

/** Refuses while something waits for a second person. */
export function nothingPending(complaint: Complaint): Refusal | null {
  return complaint.pending ? refuse("approval_waiting") : null;
}

/** The first refusal of several. */
export function first(...refusals: readonly (Refusal | null)[]): Refusal | null {
  return refusals.find((refusal) => refusal !== null) ?? null;
}

/** Refuses an empty text. */
export function said(text: string | undefined): Refusal | null {
  return text?.trim() ? null : refuse("reason_needed");
}

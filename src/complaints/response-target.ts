import { stepOfKind, targetOf } from "#sop/ask.ts";
import type { Sop, Target } from "#sop/types.ts";
import type { Complaint } from "./types.ts";

/** What the response clock runs to; after an objection the target of the step `reconsider`, where the SOP sets one. */
export function responseTarget(sop: Sop, objectedAt: Complaint["objectedAt"]): Target | null {
  const second = objectedAt === null ? undefined : stepOfKind(sop, "reconsider")?.target;
  if (second?.clock === "response") return second;
  return targetOf(sop, "response")?.target ?? null;
}

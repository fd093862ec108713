import { endOf, later } from "./due.ts";
import type { EventBody } from "./events.ts";
import type { Scene } from "./scene.ts";
import type { ClosedReason } from "./types.ts";

/** Closed, with its reason and the last moment of an objection: after told or after closing, whichever is later. */
export function closing({ sop, calendar, complaint, now }: Scene, reason: ClosedReason): EventBody {
  if (reason === "withdrawn" || complaint.objectedAt !== null) return { type: "closed", reason, objectionUntil: null };
  const afterClosing = endOf(calendar, now, sop.limits.objection);
  const objectionUntil = complaint.told ? later(complaint.objectionUntil, afterClosing) : afterClosing;
  return { type: "closed", reason, objectionUntil };
}

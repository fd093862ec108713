import { endOf, later } from "./due.ts";
import type { EventBody } from "./events.ts";
import { endOfHold } from "./hold.ts";
import type { Scene } from "./scene.ts";
import type { ClosedReason } from "./types.ts";

/**
 * Closed, with its reason and the last moment of an objection: after told or after closing, whichever is later. A hold
 * ends with it, so that the days waited for the complainant never look like the office's own.
 */
export function closing(scene: Scene, reason: ClosedReason): EventBody {
  return { type: "closed", reason, objectionUntil: objectionUntil(scene, reason), ...endOfHold(scene) };
}

function objectionUntil({ sop, calendar, complaint, now }: Scene, reason: ClosedReason) {
  if (reason === "withdrawn" || complaint.objectedAt !== null) return null;
  const afterClosing = endOf(calendar, now, sop.limits.objection);
  return complaint.told ? later(complaint.objectionUntil, afterClosing) : afterClosing;
}

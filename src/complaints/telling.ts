import type { Instant } from "#lib/time.ts";
import { endOf, startDue } from "./due.ts";
import type { EventBody } from "./events.ts";
import type { Scene } from "./scene.ts";
import type { ToldHow } from "./types.ts";

/** The proof that they were told, with what begins by it: the wait for a rating, and the time for an objection. */
export function proof({ sop, calendar, complaint }: Scene, how: ToldHow, at: Instant): EventBody {
  const closing = startDue(calendar, at, sop.limits.closing, sop.limits.reminderBefore);
  const objectionUntil = complaint.objectedAt === null ? endOf(calendar, at, sop.limits.objection) : null;
  return { type: "told", how, toldAt: at, closing, objectionUntil };
}

/** Whoever rates, closes or objects has read the response: that proves it, if nothing did before. */
export function byActing(scene: Scene): readonly EventBody[] {
  const untold = scene.complaint.stage === "answered" && scene.complaint.told === null;
  return untold ? [proof(scene, "complainant_acted", scene.now)] : [];
}

import type { Instant } from "#lib/time.ts";
import { endOf, startDue } from "./due.ts";
import type { EventBody, StartedDue } from "./events.ts";
import type { Scene } from "./scene.ts";
import type { ToldHow } from "./types.ts";

/** The proof that they were told, with what begins by it: the wait for a rating, and the time for an objection. */
export function proof(scene: Scene, how: ToldHow, at: Instant): EventBody {
  const { sop, calendar, complaint } = scene;
  const objectionUntil = complaint.objectedAt === null ? endOf(calendar, at, sop.limits.objection) : null;
  return { type: "told", how, toldAt: at, closing: timeToRate(scene, at), objectionUntil };
}

/** The time to rate, from told; where the proof comes so late that no reminder could go before their end, from the proof. */
function timeToRate({ sop, calendar, now }: Scene, at: Instant): StartedDue {
  const { closing: limit, reminderBefore } = sop.limits;
  const closing = startDue(calendar, at, limit, reminderBefore);
  const lastCall = closing.remindAt ?? closing.dueAt;
  const late = at < now && lastCall !== null && lastCall <= now;
  return late ? { ...startDue(calendar, now, limit, reminderBefore), from: now } : closing;
}

/** Whoever rates, closes or objects has read the response: that proves it, if nothing did before. */
export function byActing(scene: Scene): readonly EventBody[] {
  const untold = scene.complaint.stage === "answered" && scene.complaint.told === null;
  return untold ? [proof(scene, "complainant_acted", scene.now)] : [];
}

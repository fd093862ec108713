import { closingOf } from "#calendar/closing-of.ts";
import { isRefusal, refuse } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import { dayOf } from "#calendar/day-of.ts";
import type { Act } from "../commands.ts";
import type { StartedDue } from "../events.ts";
import type { Rule, Scene } from "../scene.ts";
import { first, inStage, nothingPending, said } from "../stages.ts";

/**
 * Step 6, tindak lanjut: its output. A promised day gets a clock of its own that runs on after closing; doing what
 * was promised is again `act`, in whatever stage the complaint is then.
 */
export const act: Rule<Act> = {
  ready: ({ complaint }) =>
    complaint.clocks.promise && complaint.clocks.promise.stoppedAt === null && complaint.stage !== "lodged"
      ? null
      : first(
          inStage(complaint, "in_review"),
          nothingPending(complaint),
          complaint.review ? null : refuse("review_needed"),
        ),
  decide(scene, { done, promisedFor }) {
    const refusal = said(done);
    if (refusal) return refusal;
    if (promisedFor && promisedFor < dayOf(scene.calendar, scene.now)) return refuse("too_early");
    const promise = promisedFor ? promised(scene, promisedFor) : null;
    return [{ type: "acted", promisedFor: promisedFor ?? null, promise, words: { follow_up: done } }];
  },
};

/** Due at the closing time of the promised day, reminded when that day opens. */
function promised({ calendar, now }: Scene, day: string): StartedDue {
  const hours = closingOf(calendar, day);
  if (isRefusal(hours)) return { dueAt: null, calendar: calendar.id, reckoning: null, remindAt: null };
  const remindAt: Instant | null = hours.opensAt > now ? hours.opensAt : null;
  return { dueAt: hours.closesAt, calendar: calendar.id, reckoning: null, remindAt };
}

import { dayOf } from "#calendar/day-of.ts";
import { refuse } from "#lib/refusal.ts";
import type { Act } from "../commands.ts";
import { promiseDue } from "../reckon-clock.ts";
import type { Rule } from "../scene.ts";
import { first, inStage, nothingPending, said } from "../stages.ts";

/**
 * Step 6, tindak lanjut: its output. A promised day gets a clock of its own that runs on after closing; doing what
 * was promised is again `act`, in whatever stage the complaint is then.
 */
export const act: Rule<Act> = {
  ready: ({ complaint }) =>
    complaint.clocks.promise?.stoppedAt === null
      ? null
      : first(
          inStage(complaint, "in_review"),
          nothingPending(complaint),
          complaint.review ? null : refuse("review_needed"),
        ),
  decide({ calendar, now }, { done, promisedFor }) {
    const refusal = said(done);
    if (refusal) return refusal;
    const words = { follow_up: done };
    if (!promisedFor) return [{ type: "acted", promisedFor: null, promise: null, words }];
    const promise = promiseDue(calendar, now, promisedFor);
    const over = promisedFor < dayOf(calendar, now) || (promise.dueAt !== null && promise.dueAt <= now);
    return over ? refuse("too_early") : [{ type: "acted", promisedFor, promise, words }];
  },
};

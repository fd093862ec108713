import type { Texted } from "../commands.ts";
import { startDue } from "../due.ts";
import type { Rule } from "../scene.ts";
import { first, inStage, nothingPending, said } from "../stages.ts";

/** Step 6: asks the complainant. The response clock is held, openly, until the supplement comes or the time is over. */
export const inquire: Rule<Texted<"inquire">> = {
  ready: ({ complaint }) => first(inStage(complaint, "in_review"), nothingPending(complaint)),
  decide({ sop, calendar, now }, { text }) {
    const supplement = startDue(calendar, now, sop.limits.supplement, sop.limits.reminderBefore);
    return said(text) ?? [{ type: "inquired", supplement, words: { inquiry: text } }];
  },
};

import { workingDaysWaited } from "#calendar/working-days.ts";
import { isRefusal } from "#lib/refusal.ts";
import type { Texted } from "../commands.ts";
import { movedByDays } from "../due.ts";
import type { MovedDue } from "../events.ts";
import type { Rule, Scene } from "../scene.ts";
import { inStage, said } from "../stages.ts";

/** Step 6: the complainant answers an inquiry. The due date moves by the working days waited. */
export const supplement: Rule<Texted<"supplement">> = {
  ready: ({ complaint }) => inStage(complaint, "awaiting_complainant"),
  decide(scene, { text }) {
    const { waited, moved } = endOfHold(scene);
    return said(text) ?? [{ type: "supplemented", waited, moved, words: { supplement: text } }];
  },
};

function endOfHold({ calendar, complaint, now }: Scene): { waited: readonly string[]; moved: MovedDue | null } {
  const clock = complaint.clocks.response;
  if (!clock || clock.heldAt === null || clock.stoppedAt !== null) return { waited: [], moved: null };
  const waited = workingDaysWaited(calendar, clock.heldAt, now);
  if (isRefusal(waited)) return { waited: [], moved: { ...movedByDays(calendar, null, 0, "hold") } };
  if (waited.days.length === 0) return { waited: [], moved: null };
  return { waited: waited.days, moved: movedByDays(calendar, clock.dueAt, waited.days.length, "hold") };
}

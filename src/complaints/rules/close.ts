import { refuse } from "#lib/refusal.ts";
import type { Bare } from "../commands.ts";
import { closing } from "../closing.ts";
import { nothingOwed } from "../owed.ts";
import { byActing } from "../telling.ts";
import type { Rule, Scene } from "../scene.ts";
import { inStage } from "../stages.ts";

/**
 * Step 8: the complainant closes. The system closes for them only after they were told and the time is over, and
 * never while something of theirs, an approval or a directive waits for the office.
 */
export const close: Rule<Bare<"close">> = {
  ready: (scene, by) => inStage(scene.complaint, "answered") ?? (by.is === "system" ? bySystem(scene) : null),
  decide(scene) {
    const reason = scene.complaint.rating ? "rated" : "unrated";
    return [...byActing(scene), closing(scene, reason)];
  },
};

function bySystem({ complaint, now }: Scene) {
  if (complaint.told === null) return refuse("not_told");
  const dueAt = complaint.clocks.closing?.dueAt ?? null;
  return nothingOwed(complaint) ?? (dueAt === null || now < dueAt ? refuse("too_early") : null);
}

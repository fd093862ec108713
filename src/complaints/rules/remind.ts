import { refuse } from "#lib/refusal.ts";
import type { Bare } from "../commands.ts";
import type { Rule, Scene } from "../scene.ts";
import { runningClockKinds } from "../types.ts";

/** The one reminder of a clock: what is missing, a rating, a promised day. */
export const remind: Rule<Bare<"remind">> = {
  ready: (scene) => (clockToRemind(scene) ? null : refuse("too_early")),
  decide: (scene) => [{ type: "reminded", clock: clockToRemind(scene)! }],
};

function clockToRemind({ complaint, now }: Scene) {
  return runningClockKinds.find((kind) => {
    const clock = complaint.clocks[kind];
    return (
      clock && clock.stoppedAt === null && clock.remindedAt === null && clock.remindAt !== null && clock.remindAt <= now
    );
  });
}

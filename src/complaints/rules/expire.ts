import { refuse } from "#lib/refusal.ts";
import type { Bare } from "../commands.ts";
import { closing } from "../closing.ts";
import type { Rule } from "../scene.ts";
import { inStage } from "../stages.ts";

/** The inquiry was not answered in time: closed as incomplete, with the way to object. */
export const expire: Rule<Bare<"expire">> = {
  ready({ complaint, now }) {
    const dueAt = complaint.clocks.supplement?.dueAt ?? null;
    return inStage(complaint, "awaiting_complainant") ?? (dueAt === null || now < dueAt ? refuse("too_early") : null);
  },
  decide: (scene) => [closing(scene, "incomplete")],
};

import { refuse } from "#lib/refusal.ts";
import type { Bare } from "../commands.ts";
import { closing } from "../closing.ts";
import type { Rule } from "../scene.ts";
import { nothingOwed } from "../owed.ts";
import { first, inStage } from "../stages.ts";

/**
 * The inquiry was not answered in time: closed as incomplete, with the way to object. Not while a referral or a merge
 * that was asked for waits for the second person.
 */
export const expire: Rule<Bare<"expire">> = {
  ready({ complaint, now }) {
    const dueAt = complaint.clocks.supplement?.dueAt ?? null;
    return first(
      inStage(complaint, "awaiting_complainant"),
      nothingOwed(complaint),
      dueAt === null || now < dueAt ? refuse("too_early") : null,
    );
  },
  decide: (scene) => [closing(scene, "incomplete")],
};

import { refuse } from "#lib/refusal.ts";
import type { Reasoned } from "../commands.ts";
import { movedByLimit } from "../due.ts";
import { responseTarget } from "../response-target.ts";
import type { Rule, Scene } from "../scene.ts";
import { first, inStage, said } from "../stages.ts";

/** One extension with a reason, where the SOP gives one. Asked for before the due date, never after. */
export const extend: Rule<Reasoned<"extend">> = {
  ready(scene) {
    const { complaint, now } = scene;
    const clock = complaint.clocks.response;
    return first(
      extension(scene) && clock ? null : refuse("step_not_in_sop"),
      inStage(complaint, "in_review", "awaiting_leadership", "awaiting_approval"),
      complaint.extendedAt === null ? null : refuse("already_extended"),
      clock && clock.dueAt !== null && now > clock.dueAt ? refuse("too_late") : null,
    );
  },
  decide(scene, { reason }) {
    const moved = movedByLimit(scene.calendar, scene.complaint.clocks.response!.dueAt, extension(scene)!, "extension");
    if (moved.dueAt === null) return refuse("calendar_year_missing");
    return said(reason) ?? [{ type: "extended", moved, words: { extension_reason: reason } }];
  },
};

function extension({ sop, complaint }: Scene) {
  return responseTarget(sop, complaint.objectedAt)?.extension ?? null;
}

import { refuse } from "#lib/refusal.ts";
import type { Reasoned } from "../commands.ts";
import type { MovedDue } from "../events.ts";
import { reckonResponse } from "../reckon-response.ts";
import type { Rule, Scene } from "../scene.ts";
import { first, inStage, said } from "../stages.ts";

/**
 * Takes back an escalation before leadership has answered, and with it the days that it gave. What the SOP itself sends
 * to leadership is not recalled.
 */
export const recall: Rule<Reasoned<"recall">> = {
  ready: ({ complaint }) =>
    first(
      inStage(complaint, "awaiting_leadership"),
      complaint.escalatedAt === null ? refuse("wrong_stage", { stage: complaint.stage }) : null,
    ),
  decide: (scene, { reason }) =>
    said(reason) ?? [{ type: "recalled", moved: daysBack(scene), words: { recall_reason: reason } }],
};

function daysBack({ sop, calendar, complaint }: Scene): MovedDue | null {
  const clock = complaint.clocks.response;
  const given = clock?.moves.some(({ reason, at }) => reason === "escalation" && at === complaint.escalatedAt);
  if (!clock || !given) return null;
  const moves = [...clock.moves, { reason: "recall" as const, at: clock.startedAt, from: null, to: null }];
  return { ...reckonResponse(sop, calendar, complaint, { ...clock, moves }), calendar: calendar.id, reason: "recall" };
}

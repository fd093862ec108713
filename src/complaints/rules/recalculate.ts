import type { Calendar } from "#calendar/make-calendar.ts";
import { refuse } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import type { Limit } from "#sop/types.ts";
import type { Bare } from "../commands.ts";
import { endOf, later } from "../due.ts";
import { reckonClock } from "../reckon-clock.ts";
import type { Rule, Scene } from "../scene.ts";
import { runningClockKinds, type Complaint } from "../types.ts";

/**
 * The calendar has a new version (a decree, a year that had no table): every clock that runs is reckoned again from
 * its beginning, its recorded moves included. Dates that were to follow are set here. Nothing is written where nothing
 * changes, and a date that is known never becomes unknown again.
 */
export const recalculate: Rule<Bare<"recalculate">> = {
  ready: (scene) => (changes(scene) ? null : refuse("too_early")),
  decide: (scene) => [{ type: "recalculated", moves: movesOf(scene), ...windowsOf(scene) }],
};

function changes(scene: Scene): boolean {
  const { objectionUntil, ratingUntil } = windowsOf(scene);
  const { complaint } = scene;
  const windows = objectionUntil !== complaint.objectionUntil || ratingUntil !== complaint.ratingUntil;
  return windows || movesOf(scene).length > 0;
}

function movesOf({ sop, calendar, complaint }: Scene) {
  return runningClockKinds.flatMap((kind) => {
    const clock = complaint.clocks[kind];
    if (!clock || clock.stoppedAt !== null) return [];
    const due = reckonClock(sop, calendar, complaint, kind, clock);
    const same = due.dueAt === clock.dueAt && due.remindAt === clock.remindAt;
    return due.dueAt === null || same ? [] : [{ clock: kind, due }];
  });
}

/** The complainant's time to object and to change a rating: set where it was to follow, else never made shorter. */
function windowsOf({ sop, calendar, complaint }: Scene) {
  const { told, closed, rating } = complaint;
  const objectable = complaint.objectedAt === null && closed?.reason !== "withdrawn";
  const begun = objectable ? [told?.at, closed?.at].filter((at) => at !== undefined) : [];
  const ratingUntil = rating
    ? atLeast(complaint.ratingUntil, ending(calendar, [rating.firstAt], sop.limits.ratingChange))
    : null;
  return {
    objectionUntil: atLeast(complaint.objectionUntil, ending(calendar, begun, sop.limits.objection)),
    ratingUntil,
  };
}

function ending(calendar: Calendar, begun: readonly Instant[], limit: Limit): Instant | null {
  const ends = begun.map((at) => endOf(calendar, at, limit));
  return ends.length === 0 ? null : ends.reduce(later);
}

function atLeast(known: Complaint["objectionUntil"], again: Instant | null): Instant | null {
  return known === null || again === null ? (known ?? again) : Math.max(known, again);
}

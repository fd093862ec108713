import type { Calendar } from "#calendar/make-calendar.ts";
import type { Instant } from "#lib/time.ts";
import type { Limit } from "#sop/types.ts";
import { endOf, later } from "./due.ts";
import type { EventBody } from "./events.ts";
import { reckonClock } from "./reckon-clock.ts";
import type { Scene } from "./scene.ts";
import { runningClockKinds, type Complaint } from "./types.ts";

/**
 * Every clock that runs, reckoned by this calendar from its beginning with its recorded moves; dates that were to
 * follow are set. Null where nothing changes. A date that is known never becomes unknown again.
 */
export function reckonedAgain(scene: Scene): Extract<EventBody, { type: "recalculated" }> | null {
  const { complaint } = scene;
  const moves = movesOf(scene);
  const { objectionUntil, ratingUntil } = windowsOf(scene);
  const same = objectionUntil === complaint.objectionUntil && ratingUntil === complaint.ratingUntil;
  return moves.length === 0 && same ? null : { type: "recalculated", moves, objectionUntil, ratingUntil };
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

import { limitAfter } from "#calendar/limit-after.ts";
import type { Calendar } from "#calendar/make-calendar.ts";
import type { Reckoning } from "#calendar/types.ts";
import { moveByWorkingDays, workingDaysWaited } from "#calendar/working-days.ts";
import { isRefusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import type { Limit, Sop } from "#sop/types.ts";
import { endOf, later, movedByLimit } from "./due.ts";
import { responseTarget } from "./response-target.ts";
import type { Clock, Complaint, Move } from "./types.ts";

/** What a response clock comes to when it is reckoned from its beginning. `reckoning` is the limit without its moves. */
export interface Reckoned {
  readonly dueAt: Instant | null;
  readonly reckoning: Reckoning | null;
}

/**
 * The response clock by this calendar: the shortest limit that ever held for it, then each recorded move in its order.
 * With the calendar that it was kept by this is the date that it shows.
 */
export function reckonResponse(sop: Sop, calendar: Calendar, complaint: Complaint, clock: Clock): Reckoned {
  const target = responseTarget(sop, complaint.objectedAt);
  if (!target) return { dueAt: clock.dueAt, reckoning: null };
  const shorter = (clock.classes ?? []).flatMap((one) => target.byClassification?.[one] ?? []);
  const reckoning = shortest(calendar, clock.startedAt, [target, ...shorter]);
  const move = (due: Instant | null, one: Move) => moveAgain(sop, calendar, target.extension, due, one);
  return { dueAt: standing(clock.moves).reduce(move, reckoning?.dueAt ?? null), reckoning };
}

/** The moves that hold: a recall takes the escalation before it away. */
export function standing(moves: readonly Move[]): readonly Move[] {
  return moves.reduce<readonly Move[]>((kept, move) => {
    if (move.reason !== "recall") return [...kept, move];
    return kept.toSpliced(
      kept.findLastIndex(({ reason }) => reason === "escalation"),
      1,
    );
  }, []);
}

function shortest(calendar: Calendar, from: Instant, limits: readonly Limit[]): Reckoning | null {
  return limits.reduce<Reckoning | null>((earliest, limit) => {
    const one = limitAfter(calendar, from, limit);
    return isRefusal(one) || (earliest && earliest.dueAt <= one.dueAt) ? earliest : one;
  }, null);
}

function moveAgain(sop: Sop, calendar: Calendar, extension: Limit | undefined, due: Instant | null, move: Move) {
  if (due === null) return null;
  switch (move.reason) {
    case "hold": {
      const waited = workingDaysWaited(calendar, move.since ?? move.at, move.at);
      const moved = isRefusal(waited) ? waited : moveByWorkingDays(calendar, due, waited.days.length);
      return isRefusal(moved) ? null : moved.dueAt;
    }
    case "extension":
      return extension ? movedByLimit(calendar, due, extension, "extension").dueAt : due;
    case "escalation":
      return sop.limits.escalation ? later(due, endOf(calendar, move.at, sop.limits.escalation)) : due;
    default:
      return due;
  }
}

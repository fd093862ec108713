import type { Calendar } from "#calendar/make-calendar.ts";
import { limitAfter } from "#calendar/limit-after.ts";
import { moveByWorkingDays, workingDaysBefore } from "#calendar/working-days.ts";
import { isRefusal, refuse } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import { stepOfKind, targetOf } from "#sop/ask.ts";
import type { Limit, Sop } from "#sop/types.ts";
import type { Bare } from "../commands.ts";
import { endOf, later } from "../due.ts";
import type { StartedDue } from "../events.ts";
import type { Rule } from "../scene.ts";
import { runningClockKinds, type Clock, type Complaint, type RunningClockKind } from "../types.ts";

/**
 * The calendar has a new version (a decree, a year that had no table): every clock that runs is reckoned again from
 * its beginning, its recorded moves included. Dates that follow are set here.
 */
export const recalculate: Rule<Bare<"recalculate">> = {
  ready: ({ complaint, calendar }) =>
    running(complaint).some(([, clock]) => clock.calendar !== calendar.id) || windowsFollow(complaint)
      ? null
      : refuse("too_early"),
  decide(scene) {
    const { sop, calendar, complaint } = scene;
    const moves = running(complaint)
      .filter(([, clock]) => clock.calendar !== calendar.id)
      .map(([kind, clock]) => ({ clock: kind, due: again(calendar, clock, limitOf(sop, complaint, kind), sop) }));
    const toldEnd = complaint.told && endOf(calendar, complaint.told.at, sop.limits.objection);
    const closedEnd = complaint.closed && endOf(calendar, complaint.closed.at, sop.limits.objection);
    const end = complaint.told && complaint.closed ? later(toldEnd, closedEnd) : (toldEnd ?? closedEnd ?? null);
    const objectionUntil = complaint.objectedAt === null && complaint.closed?.reason !== "withdrawn" ? end : null;
    const ratingUntil = complaint.rating && endOf(calendar, complaint.rating.firstAt, sop.limits.ratingChange);
    return [{ type: "recalculated", moves, objectionUntil, ratingUntil }];
  },
};

function running(complaint: Complaint): [RunningClockKind, Clock][] {
  return runningClockKinds.flatMap((kind) => {
    const clock = complaint.clocks[kind];
    return clock && clock.stoppedAt === null ? [[kind, clock] as [RunningClockKind, Clock]] : [];
  });
}

/** A window that is open but has no end yet because its year had no table. */
function windowsFollow(complaint: Complaint): boolean {
  const objectable = complaint.objectedAt === null && complaint.closed?.reason !== "withdrawn";
  const told = complaint.told !== null || complaint.closed !== null;
  return (
    (objectable && told && complaint.objectionUntil === null) ||
    (complaint.rating !== null && complaint.ratingUntil === null)
  );
}

function limitOf(sop: Sop, complaint: Complaint, kind: RunningClockKind): Limit | null {
  if (kind === "supplement") return sop.limits.supplement;
  if (kind === "closing") return sop.limits.closing;
  if (kind === "promise") return null;
  const second = kind === "response" && complaint.objectedAt !== null ? stepOfKind(sop, "reconsider")?.target : null;
  return second ?? targetOf(sop, kind)?.target ?? null;
}

function again(calendar: Calendar, clock: Clock, limit: Limit | null, sop: Sop): StartedDue {
  const reckoning = limit && limitAfter(calendar, clock.startedAt, limit);
  if (!reckoning || isRefusal(reckoning))
    return { dueAt: limit ? null : clock.dueAt, calendar: calendar.id, reckoning: null, remindAt: clock.remindAt };
  const dueAt = clock.moves.reduce<Instant | null>((due, move) => {
    if (due === null || move.reason === "calendar") return due;
    if (move.reason !== "hold" && move.reason !== "extension") return move.to ?? due;
    if (move.workingDays === undefined) return move.to ?? due;
    const moved = moveByWorkingDays(calendar, due, move.workingDays);
    return isRefusal(moved) ? null : moved.dueAt;
  }, reckoning.dueAt);
  const reminds = clock.remindAt !== null || limit === sop.limits.supplement || limit === sop.limits.closing;
  const before = reminds && dueAt !== null ? workingDaysBefore(calendar, dueAt, sop.limits.reminderBefore) : null;
  const remindAt = before === null || isRefusal(before) || before <= clock.startedAt ? null : before;
  return { dueAt, calendar: calendar.id, reckoning, remindAt };
}

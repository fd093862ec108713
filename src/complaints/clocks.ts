import type { Instant } from "#lib/time.ts";
import type { Classification } from "#sop/types.ts";
import type { MovedDue, StartedDue } from "./events.ts";
import type { Clock, Complaint, RunningClockKind } from "./types.ts";

type Clocks = Complaint["clocks"];

/** Starts a clock of a kind; an old one of the same kind is over. Null: the SOP sets no target. */
export function start(clocks: Clocks, kind: RunningClockKind, due: StartedDue | null, at: Instant): Clocks {
  if (!due) return clocks;
  const { dueAt, calendar, remindAt, day } = due;
  return { ...clocks, [kind]: { startedAt: at, dueAt, calendar, remindAt, ...fresh, ...(day ? { day } : {}) } };
}

const fresh = { remindedAt: null, heldAt: null, stoppedAt: null, moves: [] } satisfies Partial<Clock>;

/** Stops a running clock; one that does not run stays as it is. */
export function stop(clocks: Clocks, kind: RunningClockKind, at: Instant): Clocks {
  return change(clocks, kind, (clock) =>
    clock.stoppedAt === null ? { ...clock, stoppedAt: at, heldAt: null } : clock,
  );
}

/** Stops every clock of these kinds. */
export function stopAll(clocks: Clocks, kinds: readonly RunningClockKind[], at: Instant): Clocks {
  return kinds.reduce((rest, kind) => stop(rest, kind, at), clocks);
}

/** Holds a running clock: it waits for the complainant. */
export function hold(clocks: Clocks, kind: RunningClockKind, at: Instant): Clocks {
  return change(clocks, kind, (clock) => (clock.stoppedAt === null ? { ...clock, heldAt: at } : clock));
}

/** Ends a hold, with the move that it cost. */
export function release(clocks: Clocks, kind: RunningClockKind): Clocks {
  return change(clocks, kind, (clock) => ({ ...clock, heldAt: null }));
}

/** Lets a clock that stopped at this instant run on: what stopped it was undone. One met before stays met. */
export function resume(clocks: Clocks, kind: RunningClockKind, stoppedAt: Instant): Clocks {
  return change(clocks, kind, (clock) => (clock.stoppedAt === stoppedAt ? { ...clock, stoppedAt: null } : clock));
}

/** Keeps a class that a review gave. */
export function classed(clocks: Clocks, kind: RunningClockKind, classification: Classification): Clocks {
  return change(clocks, kind, (clock) => {
    const known = clock.classes ?? [];
    return known.includes(classification) ? clock : { ...clock, classes: [...known, classification] };
  });
}

/** Moves a due date and keeps why. */
export function move(clocks: Clocks, kind: RunningClockKind, moved: MovedDue | null, at: Instant): Clocks {
  if (!moved) return clocks;
  const { dueAt, calendar, reckoning: _working, ...why } = moved;
  return change(clocks, kind, (clock) => ({
    ...clock,
    dueAt,
    calendar,
    moves: [...clock.moves, { ...why, at, from: clock.dueAt, to: dueAt }],
  }));
}

/** Takes a due date as a new calendar reckons it. A date that was not known before is set, not moved. */
export function reckonedAgain(clocks: Clocks, kind: RunningClockKind, due: StartedDue, at: Instant): Clocks {
  return change(clocks, kind, (clock) => {
    const { dueAt, calendar, remindAt } = due;
    const stays = clock.dueAt === null || clock.dueAt === dueAt;
    const move = { reason: "calendar" as const, at, from: clock.dueAt, to: dueAt };
    return { ...clock, dueAt, calendar, remindAt, moves: stays ? clock.moves : [...clock.moves, move] };
  });
}

/** Marks the one reminder as gone. */
export function reminded(clocks: Clocks, kind: RunningClockKind, at: Instant): Clocks {
  return change(clocks, kind, (clock) => ({ ...clock, remindedAt: at }));
}

function change(clocks: Clocks, kind: RunningClockKind, how: (clock: Clock) => Clock): Clocks {
  const clock = clocks[kind];
  return clock ? { ...clocks, [kind]: how(clock) } : clocks;
}

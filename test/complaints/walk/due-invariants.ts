import type { EventType } from "#complaints/events.ts";
import { runningClockKinds, type Clock, type MoveReason, type RunningClockKind } from "#complaints/types.ts";
import { holds } from "./broken.ts";
import type { Moment } from "./moment.ts";

/** The events that move a due date, each with the reason that it records. */
const reasons: Readonly<Partial<Record<EventType, MoveReason>>> = {
  supplemented: "hold",
  closed: "hold",
  extended: "extension",
  escalated: "escalation",
  recalled: "recall",
  reviewed: "classification",
  recalculated: "calendar",
};

/** The events with which a clock of a kind begins anew. */
const beginnings: Readonly<Record<RunningClockKind, readonly EventType[]>> = {
  receipt: [],
  response: ["objected"],
  supplement: ["inquired"],
  closing: ["told"],
  promise: ["acted"],
};

/** A printed due date moves only by an event that names its reason, and later only by some of these. */
export function checkDues(moment: Moment): void {
  for (const kind of runningClockKinds) {
    const [before, after] = [moment.before.clocks[kind], moment.after.clocks[kind]];
    if (before === after || !after) continue;
    if (!before || before.startedAt !== after.startedAt) {
      holds("a clock begins with its event", beginnings[kind].includes(moment.event.type), () => kind);
      holds("one clock of a kind runs", !before || before.stoppedAt !== null || kind === "promise", () => kind);
    } else if (before.dueAt !== after.dueAt) checkMove(moment, before, after);
  }
}

function checkMove({ event }: Moment, before: Clock, after: Clock): void {
  const [reason, move] = [reasons[event.type], after.moves.at(-1)];
  const set = before.dueAt === null && reason === "calendar";
  const named = move !== before.moves.at(-1) && move?.reason === reason;
  holds("a due date moves only by an event that names its reason", set || named, () => event.type);
  if (set || !move) return;
  holds(
    "a move says from where to where",
    move.from === before.dueAt && move.to === after.dueAt && move.at === event.at,
  );
  const later = (after.dueAt ?? Infinity) > (before.dueAt ?? Infinity);
  holds(
    "a review or a recall never moves a date later",
    !later || (reason !== "classification" && reason !== "recall"),
  );
}

import type { z } from "@hono/zod-openapi";
import type { Reckoning } from "#calendar/types.ts";
import type { Due, EventBody, MovedDue } from "#complaints/events.ts";
import type { Language } from "#text/words.ts";
import type { clockMoveSchema, workingSchema } from "../schemas/story.ts";
import type { Clockface } from "./instants.ts";

type ClockMove = z.infer<typeof clockMoveSchema>;

/** The due dates that an event set or moved, each with its reason and its working. */
export function clockMoves(body: EventBody, at: Clockface, language: Language): ClockMove[] {
  const move = (clock: ClockMove["clock"], reason: ClockMove["reason"], due: Due | null, workingDays?: number) =>
    due === null
      ? []
      : [
          {
            clock,
            dueAt: at(due.dueAt),
            reason,
            ...(workingDays === undefined ? {} : { workingDays }),
            ...(due.reckoning ? { working: presentWorking(due.reckoning, at, language) } : {}),
          },
        ];
  const moved = (due: MovedDue | null) => (due ? move("response", due.reason, due, due.workingDays) : []);
  switch (body.type) {
    case "lodged":
      return [...move("receipt", "started", body.receipt), ...move("response", "started", body.response)];
    case "acted":
      return move("promise", "started", body.promise);
    case "inquired":
      return move("supplement", "started", body.supplement);
    case "told":
      return move("closing", "started", body.closing);
    case "objected":
      return move("response", "started", body.response);
    case "reviewed":
    case "supplemented":
    case "escalated":
    case "recalled":
    case "extended":
    case "closed":
      return moved(body.moved);
    case "recalculated":
      return body.moves.flatMap(({ clock, due }) => move(clock, "calendar", due));
    default:
      return [];
  }
}

/** Which days were counted, which skipped and why. */
function presentWorking(reckoning: Reckoning, at: Clockface, language: Language): z.infer<typeof workingSchema> {
  const { from, dayZero, counted, skipped, calendar } = reckoning;
  return {
    from: at(from),
    dayZero,
    counted: [...counted],
    skipped: skipped.map(({ day, why }) => ({
      date: day,
      why: why.kind,
      ...(why.kind === "weekend" ? {} : { name: why.name[language], decree: why.decree }),
    })),
    calendar,
  };
}

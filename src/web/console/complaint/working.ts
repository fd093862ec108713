import type { Reckoning } from "#calendar/types.ts";
import type { EventBody, StartedDue } from "#complaints/events.ts";
import type { RunningClockKind } from "#complaints/types.ts";
import type { StoryEntry } from "#queries/types.ts";

/**
 * The reckoning that a clock started with, read from the story; the latest, where it started anew (an objection).
 * What moved it since stands in the clock itself.
 */
export function reckoningOf(kind: RunningClockKind, story: readonly StoryEntry[]): Reckoning | null {
  const started = story.map(({ body }) => startOf(kind, body)).findLast((due) => due !== null);
  return started?.reckoning ?? null;
}

function startOf(kind: RunningClockKind, body: EventBody): StartedDue | null {
  switch (body.type) {
    case "lodged":
      return kind === "receipt" ? body.receipt : kind === "response" ? body.response : null;
    case "acted":
      return kind === "promise" ? body.promise : null;
    case "inquired":
      return kind === "supplement" ? body.supplement : null;
    case "told":
      return kind === "closing" ? body.closing : null;
    case "objected":
      return kind === "response" ? body.response : null;
    default:
      return null;
  }
}

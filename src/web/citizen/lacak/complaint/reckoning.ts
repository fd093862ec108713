import type { Reckoning } from "#calendar/types.ts";
import type { EventBody, StartedDue } from "#complaints/events.ts";
import type { RunningClockKind } from "#complaints/types.ts";
import type { StoryEntry } from "#queries/types.ts";

/** The working of a clock as it was last started; null when it never was, or the date follows. */
export function reckoningOf(story: readonly StoryEntry[], clock: RunningClockKind): Reckoning | null {
  const started = story.map(({ body }) => startedBy(body, clock)).filter((due) => due != null);
  return started.at(-1)?.reckoning ?? null;
}

function startedBy(body: EventBody, clock: RunningClockKind): StartedDue | null | undefined {
  switch (body.type) {
    case "lodged":
      return clock === "receipt" || clock === "response" ? body[clock] : null;
    case "objected":
      return clock === "response" ? body.response : null;
    case "inquired":
      return clock === "supplement" ? body.supplement : null;
    case "told":
      return clock === "closing" ? body.closing : null;
    default:
      return null;
  }
}

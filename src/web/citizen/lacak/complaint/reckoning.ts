import type { Reckoning } from "#calendar/types.ts";
import type { EventBody, StartedDue } from "#complaints/events.ts";
import type { RunningClockKind } from "#complaints/types.ts";
import type { StoryEntry } from "#queries/types.ts";
import type { CountedFrom } from "../../working.tsx";

/** How a clock was reckoned, and what happened on its day 0. */
export interface Reckoned {
  /** Null when the date follows. */
  readonly reckoning: Reckoning | null;
  readonly from: CountedFrom;
}

/** The working of a clock as it was last started. */
export function reckoningOf(story: readonly StoryEntry[], clock: RunningClockKind): Reckoned {
  const started = story.map(({ body }) => startedBy(body, clock)).filter((start) => start?.due);
  const last = started.at(-1);
  return { reckoning: last?.due?.reckoning ?? null, from: last?.from ?? "lodged" };
}

interface Start {
  readonly due: StartedDue | null;
  readonly from: CountedFrom;
}

function startedBy(body: EventBody, clock: RunningClockKind): Start | null {
  switch (body.type) {
    case "lodged":
      return clock === "receipt" || clock === "response" ? { due: body[clock], from: "lodged" } : null;
    case "objected":
      return clock === "response" ? { due: body.response, from: "objected" } : null;
    case "inquired":
      return clock === "supplement" ? { due: body.supplement, from: "inquired" } : null;
    case "told": {
      if (clock !== "closing") return null;
      const late = body.closing?.from !== undefined;
      return { due: body.closing, from: late ? "recorded" : "told" };
    }
    default:
      return null;
  }
}

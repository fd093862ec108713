import type { Complaint, RunningClockKind } from "#complaints/types.ts";
import { holds } from "./broken.ts";
import type { Moment } from "./moment.ts";

/** Which clock runs at which stage: one of a kind, none of the office's or for the complainant after closing. */
export function checkClocks({ before, event, after }: Moment): void {
  const { stage, told } = after;
  const response = runs(after, "response");
  holds("the receipt clock runs until receipt", runs(after, "receipt") === (stage === "lodged"));
  holds("the supplement clock runs while asked", runs(after, "supplement") === (stage === "awaiting_complainant"));
  holds("the closing clock runs once told", runs(after, "closing") === (stage === "answered" && told !== null));
  holds("the response clock is held while asked", isHeld(after) === (stage === "awaiting_complainant"));
  if (stage === "closed") holds("no response clock after closing", !response);
  else if (stage === "answered") holds("told, the response clock is met", !response || told === null);
  else holds("the response clock runs until the answer", response);
  if (event.type === "told" && runs(before, "response"))
    holds("the response clock is met at the time of sending", after.clocks.response?.stoppedAt === before.response?.at);
  if (event.type === "closed") holds("a promise outlives closing", before.clocks.promise === after.clocks.promise);
}

function runs({ clocks }: Complaint, kind: RunningClockKind): boolean {
  const clock = clocks[kind];
  return clock !== undefined && clock.stoppedAt === null;
}

function isHeld({ clocks }: Complaint): boolean {
  return clocks.response !== undefined && clocks.response.heldAt !== null;
}

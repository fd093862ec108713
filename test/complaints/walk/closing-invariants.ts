import { holds } from "./broken.ts";
import type { Moment } from "./moment.ts";

/** How a complaint ends, and what the system may do alone. */
export function checkClosing({ before, event, after }: Moment): void {
  holds("closed means a reason", (after.stage === "closed") === (after.closed !== null));
  holds("nothing waits for approval when closed", after.closed === null || after.pending === null);
  holds(
    "awaiting approval, a response waits",
    after.stage !== "awaiting_approval" || after.pending?.verb === "respond",
  );
  if (event.type === "closed" && event.by.is === "system") {
    const waits =
      before.messageWaitingSince !== null || before.pending !== null || before.stage === "awaiting_leadership";
    holds("the system closes nothing while the office owes something", !waits);
    const clock = before.clocks[before.stage === "answered" ? "closing" : "supplement"];
    holds("the system closes in its time only", (clock?.dueAt ?? Infinity) <= event.at);
    holds("the system closes what was told or asked", before.stage === "awaiting_complainant" || before.told !== null);
  }
  if (event.type === "reminded") {
    const clock = before.clocks[event.clock];
    holds("one reminder, of a clock that runs", clock?.stoppedAt === null && clock.remindedAt === null);
    holds("a reminder in its time", (clock?.remindAt ?? Infinity) <= event.at);
  }
}

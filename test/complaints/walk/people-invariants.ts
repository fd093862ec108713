import { hasStep } from "#sop/ask.ts";
import { holds } from "./broken.ts";
import type { Moment } from "./moment.ts";

/** Who did it, and whether they might. */
export function checkPeople({ sop, before, event, after }: Moment): void {
  const { handlerId, reportedStaffId, review, involved } = after;
  holds("the handler is never the accused", handlerId === null || handlerId !== reportedStaffId);
  if (event.type === "reviewed")
    holds("nobody's review of themselves counts", !review || review.by !== reportedStaffId);
  if (event.by.is === "staff") holds("the accused does nothing", event.by.id !== before.reportedStaffId);
  if (event.type === "approved" || event.type === "sent_back")
    holds("a second person approves", event.by.is === "staff" && event.by.id !== before.pending?.by);
  if (event.type === "retracted")
    holds("whoever asked takes it back", event.by.is === "staff" && event.by.id === before.pending?.by);
  if (hasStep(sop, "reconsider") && after.objectedAt !== null) {
    holds("the second look has new eyes", handlerId === null || !involved.includes(handlerId));
    holds("the second look has a review by new eyes", !review || !involved.includes(review.by));
  }
}

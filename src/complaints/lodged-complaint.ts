import { start } from "./clocks.ts";
import type { ComplaintEvent } from "./events.ts";
import type { Complaint } from "./types.ts";

/** The complaint as it begins. */
export function lodgedComplaint(event: Extract<ComplaintEvent, { type: "lodged" }>): Complaint {
  const { id, office, reference, sop, kind, channel, anonymous, confidential, reachable, sentAt, at } = event;
  const { reportedStaffId, receipt, response } = event;
  return {
    ...{ id, office, reference, sop, kind, channel, anonymous, confidential, reachable, sentAt, reportedStaffId },
    lodgedAt: at,
    stage: "lodged",
    registerNumber: null,
    handlerId: null,
    complete: null,
    receivedAt: null,
    handledBy: [],
    involved: [],
    review: null,
    followUp: null,
    escalatedAt: null,
    directive: null,
    pending: null,
    response: null,
    told: null,
    tellingFailed: false,
    rating: null,
    messageWaitingSince: null,
    extendedAt: null,
    objectedAt: null,
    objectionUntil: null,
    ratingUntil: null,
    closed: null,
    mergedInto: null,
    clocks: start(start({}, "receipt", receipt, at), "response", response, at),
    version: 1,
  };
}

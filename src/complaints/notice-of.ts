import type { NoticeMoment } from "#sop/types.ts";
import type { ComplaintEvent } from "./events.ts";

/** Which notice an event sends to the complainant; null for what they are not written about. */
export function noticeOf(event: ComplaintEvent): NoticeMoment | null {
  switch (event.type) {
    case "received":
      return event.complete ? "received" : "received_incomplete";
    case "closed":
      return closed[event.reason];
    case "reminded":
      return event.clock === "supplement" ? "inquiry_reminder" : event.clock === "closing" ? "rating_reminder" : null;
    case "recalculated":
      return event.moves.some(({ clock }) => clock === "response") ? "due_changed" : null;
    case "recalled":
      return event.moved ? "due_changed" : null;
    case "written":
      return event.by.is === "staff" ? "message" : null;
    case "lodged":
    case "inquired":
    case "supplemented":
    case "escalated":
    case "extended":
    case "responded":
    case "objected":
    case "referred":
    case "merged":
    case "unmerged":
      return event.type;
    default:
      return null;
  }
}

/** Referred and merged have said it with their own event. */
const closed = {
  rated: "closed",
  unrated: "closed",
  incomplete: "inquiry_expired",
  withdrawn: "withdrawn",
  referred: null,
  merged: null,
} as const;

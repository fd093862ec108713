import { hasStep } from "#sop/ask.ts";
import { holds } from "./broken.ts";
import type { Moment } from "./moment.ts";

/** What must be so before an answer, an objection, a rating or the proof of telling. */
export function checkAnswer({ sop, before, event, after }: Moment): void {
  const { told, response } = after;
  if (told) holds("told only after a response", response !== null && told.at >= response.at && told.at <= event.at);
  switch (event.type) {
    case "responded":
      holds("no response without a review", before.review !== null);
      holds(
        "with a step of approval, nothing goes out unapproved",
        !hasStep(sop, "approve") || event.by.is === "staff",
      );
      if (before.review?.classification === "supervisory" && hasStep(sop, "direct"))
        holds("a supervisory response only after a directive", before.directive !== null);
      return;
    case "referred":
    case "merged":
      return holds("no referral or merge without a review", before.review !== null);
    case "objected":
      holds("one objection", before.objectedAt === null);
      holds("no objection to what was withdrawn", before.closed?.reason !== "withdrawn");
      holds("an objection in its time", !before.closed || (before.objectionUntil ?? Infinity) >= event.at);
      return holds("an objection needs a new review", after.review === null && after.stage === "in_review");
    case "rated":
      holds("a rating is of a response", before.response !== null);
      if (!before.rating) return;
      holds("a rating changes only in its time", (before.ratingUntil ?? Infinity) >= event.at);
      return holds("changing a rating buys no time", before.ratingUntil === after.ratingUntil);
    default:
  }
}

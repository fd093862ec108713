import type { z } from "@hono/zod-openapi";
import type { EventBody } from "#complaints/events.ts";
import type { eventSchema, staffEventSchema } from "../schemas/story.ts";
import type { Clockface } from "./instants.ts";

type Facts = Partial<z.infer<typeof eventSchema>>;
type StaffFacts = Partial<z.infer<typeof staffEventSchema>>;

/** What of an event everybody may know; each field is named here or stays inside. */
export function publicFacts(body: EventBody, at: Clockface): Facts {
  switch (body.type) {
    case "received":
      return { complete: body.complete };
    case "told":
      return { how: body.how, toldAt: at(body.toldAt), objectionUntil: at(body.objectionUntil) };
    case "rated":
      return { score: body.score, ratingUntil: at(body.ratingUntil) };
    case "closed":
      return { reason: body.reason, objectionUntil: at(body.objectionUntil) };
    default:
      return {};
  }
}

/** What staff know besides. Never who is reported, and no ids of other complaints. */
export function staffFacts(body: EventBody): StaffFacts {
  switch (body.type) {
    case "lodged":
      return { kind: body.kind, channel: body.channel };
    case "received":
      return { registerNumber: body.registerNumber };
    case "reviewed":
      return { classification: body.classification };
    case "acted":
      return { promisedFor: body.promisedFor };
    case "assigned":
      return { assignedTo: body.staffId };
    case "approval_requested":
      return { waitsFor: body.pending.verb };
    case "approved":
    case "sent_back":
    case "retracted":
      return { waitsFor: body.verb };
    default:
      return {};
  }
}

import * as clock from "./clocks.ts";
import type { ComplaintEvent } from "./events.ts";
import { lodgedComplaint } from "./lodged-complaint.ts";
import type { Instant } from "#lib/time.ts";
import type { Complaint, Doer, Pending, Stage } from "./types.ts";

/** The complaint after an event: what the store keeps as its row. Knows no calendar; an event carries what it decided. */
export function apply(current: Complaint | null, event: ComplaintEvent): Complaint {
  if (event.type === "lodged") return lodgedComplaint(event);
  if (!current) throw new Error(`a complaint begins with "lodged", not "${event.type}"`);
  return { ...current, ...changed(current, event), version: current.version + 1 };
}

/** The fold of a complaint's events. */
export function fold(events: readonly ComplaintEvent[]): Complaint | null {
  return events.reduce<Complaint | null>(apply, null);
}

type Following = Exclude<ComplaintEvent, { type: "lodged" }>;

function changed(now: Complaint, event: Following): Partial<Complaint> {
  const { at, by } = event;
  switch (event.type) {
    case "received":
      return {
        stage: event.awaitsLeadership ? "awaiting_leadership" : "in_review",
        ...handled(now, idOf(by)),
        registerNumber: event.registerNumber,
        complete: event.complete,
        receivedAt: at,
        clocks: clock.stop(now.clocks, "receipt", at),
      };
    case "reviewed": {
      const reported = event.reportedStaffId === undefined ? now.reportedStaffId : event.reportedStaffId;
      // What people conclude about themselves does not count: whoever takes over reviews anew.
      const ofThemselves = reported !== null && reported === idOf(by);
      return {
        review: ofThemselves ? null : { classification: event.classification, by: idOf(by), at },
        reportedStaffId: reported,
        handlerId: reported !== null && reported === now.handlerId ? null : now.handlerId,
        clocks: clock.move(clock.classed(now.clocks, "response", event.classification), "response", event.moved, at),
      };
    }
    case "acted": {
      const kept = clock.stop(now.clocks, "promise", at);
      return {
        followUp: { by: idOf(by), at, promisedFor: event.promisedFor },
        clocks: clock.start(kept, "promise", event.promise, at),
      };
    }
    case "inquired": {
      const held = clock.hold(now.clocks, "response", at);
      return {
        stage: "awaiting_complainant",
        messageWaitingSince: null,
        clocks: clock.start(held, "supplement", event.supplement, at),
      };
    }
    case "supplemented": {
      const running = clock.release(clock.stop(now.clocks, "supplement", at), "response");
      return {
        stage: "in_review",
        complete: true,
        messageWaitingSince: at,
        clocks: clock.move(running, "response", event.moved, at),
      };
    }
    case "escalated":
      return {
        stage: "awaiting_leadership",
        escalatedAt: at,
        clocks: clock.move(now.clocks, "response", event.moved, at),
      };
    case "directed":
      return { stage: "in_review", directive: { by: idOf(by), at } };
    case "recalled":
      return { stage: "in_review", escalatedAt: null, clocks: clock.move(now.clocks, "response", event.moved, at) };
    case "extended":
      return { extendedAt: at, clocks: clock.move(now.clocks, "response", event.moved, at) };
    case "approval_requested":
      return { pending: event.pending, stage: whileWaiting(now, event.pending) };
    case "approved":
    case "sent_back":
    case "retracted":
      return { pending: null, stage: now.stage === "awaiting_approval" ? "in_review" : now.stage };
    case "responded":
      return {
        stage: "answered",
        response: { by: idOf(by), at },
        told: null,
        tellingFailed: false,
        messageWaitingSince: null,
        objectionUntil: null,
        clocks: clock.stop(now.clocks, "closing", at),
      };
    case "told": {
      const met = clock.stop(now.clocks, "response", now.response?.at ?? at);
      return {
        told: { how: event.how, at: event.toldAt },
        tellingFailed: false,
        objectionUntil: event.objectionUntil,
        clocks: clock.start(met, "closing", event.closing, event.closing?.from ?? event.toldAt),
      };
    }
    case "telling_failed":
      return { tellingFailed: true, ...(now.told ? untold(now, at) : {}) };
    case "rated":
      return {
        rating: { score: event.score, at, firstAt: now.rating?.firstAt ?? at },
        ratingUntil: event.ratingUntil,
        closed: now.closed?.reason === "unrated" ? { ...now.closed, reason: "rated" } : now.closed,
      };
    case "closed":
      return {
        stage: "closed",
        closed: { reason: event.reason, at },
        pending: null,
        objectionUntil: event.objectionUntil,
        clocks: stopped(clock.move(now.clocks, "response", event.moved, at), at),
      };
    case "objected":
      return {
        stage: "in_review",
        objectedAt: at,
        objectionUntil: null,
        pending: null,
        review: null,
        followUp: null,
        escalatedAt: null,
        directive: null,
        response: null,
        told: null,
        tellingFailed: false,
        extendedAt: null,
        closed: null,
        mergedInto: null,
        messageWaitingSince: at,
        involved: event.reconsidered ? everyoneInvolved(now) : now.involved,
        handlerId: event.reconsidered ? null : now.handlerId,
        clocks: clock.start(clock.stop(now.clocks, "closing", at), "response", event.response, at),
      };
    case "merged":
      return { mergedInto: event.into };
    case "unmerged":
      return { ...whereItStood(now), closed: null, mergedInto: null, objectionUntil: event.objectionUntil };
    case "written":
      return { messageWaitingSince: by.is === "complainant" ? (now.messageWaitingSince ?? at) : null };
    case "assigned":
      return handled(now, event.staffId);
    case "reminded":
      return { clocks: clock.reminded(now.clocks, event.clock, at) };
    case "recalculated":
      return {
        objectionUntil: event.objectionUntil,
        ratingUntil: event.ratingUntil,
        clocks: event.moves.reduce(
          (rest, { clock: kind, due }) => clock.reckonedAgain(rest, kind, due, at),
          now.clocks,
        ),
      };
    case "withdrawn":
      return { messageWaitingSince: null };
    case "hidden":
      return { confidential: true };
    case "forgotten":
      return { anonymous: true, reachable: false };
    case "noted":
    case "referred":
      return {};
  }
}

function idOf(by: Doer): string {
  return by.is === "staff" ? by.id : "";
}

function handled(now: Complaint, by: string): Partial<Complaint> {
  return { handlerId: by, handledBy: now.handledBy.includes(by) ? now.handledBy : [...now.handledBy, by] };
}

function everyoneInvolved(now: Complaint): readonly string[] {
  const ids = [...now.handledBy, now.review?.by, now.followUp?.by, now.response?.by, ...now.involved];
  return [...new Set(ids.filter((id): id is string => Boolean(id)))];
}

/** A first response waits at a stage of its own; what is asked for later leaves the complainant's verbs open. */
function whileWaiting(now: Complaint, { verb }: Pending): Stage {
  return verb === "respond" && now.stage === "in_review" ? "awaiting_approval" : now.stage;
}

/** What silence had proven is disproved: the response clock runs on as if nobody had been told, nobody's time to rate. */
function untold(now: Complaint, at: Instant): Partial<Complaint> {
  const running = clock.resume(now.clocks, "response", now.response!.at);
  return { told: null, objectionUntil: null, clocks: clock.stop(running, "closing", at) };
}

/** All but a promise, which is kept after closing. */
function stopped(clocks: Complaint["clocks"], at: Instant): Complaint["clocks"] {
  return clock.stopAll(clocks, ["receipt", "response", "supplement", "closing"], at);
}

/** Where an unmerged complaint goes on: its clocks run on. What was asked of the complainant may be asked again. */
function whereItStood(now: Complaint): Partial<Complaint> {
  const resumed = (kind: "response" | "closing") => clock.resume(now.clocks, kind, now.closed!.at);
  if (now.response) return { stage: "answered", clocks: resumed(now.told ? "closing" : "response") };
  return { stage: leadershipOwes(now) ? "awaiting_leadership" : "in_review", clocks: resumed("response") };
}

function leadershipOwes({ escalatedAt, directive }: Complaint): boolean {
  return escalatedAt !== null && (directive === null || directive.at < escalatedAt);
}

import { randomBytes } from "node:crypto";
import { apply } from "#complaints/apply.ts";
import { decide } from "#complaints/decide.ts";
import type { Complaint } from "#complaints/types.ts";
import { newId } from "#lib/id.ts";
import { makeReference } from "#lib/reference.ts";
import { isRefusal, refuse, type Refusal } from "#lib/refusal.ts";
import { readTrackingCode } from "#lib/tracking-code.ts";
import { saveEvents } from "#store/save-events.ts";
import { isUniqueViolation } from "#store/errors.ts";
import { yearOf } from "#calendar/day-of.ts";
import { moveFromDraft } from "./attachments/from-draft.ts";
import { keepTaken } from "./attachments/keep-taken.ts";
import type { Context, Procedure } from "./context.ts";
import { settleKey, takeKey } from "./idempotency.ts";
import { identityRefusal, type LodgeInput } from "./lodge-input.ts";
import type { LodgeRequest } from "./lodge-request.ts";
import { loadComplaint } from "./load.ts";
import { sendNotices } from "./notices.ts";
import { reportedStaff } from "./reported-staff.ts";
import { derived } from "./save.ts";
import { sealComplaint } from "./seal-complaint.ts";
import { inTransaction, type Tx } from "./transaction.ts";

export interface Lodged {
  readonly complaint: Complaint;
  readonly reference: string;
  readonly trackingCode: string;
  readonly procedure: Procedure;
  /** True when the key had been used for the same request: nothing was made now. */
  readonly repeated: boolean;
}

/**
 * Step 4a. Intake, complaint, clocks, identity and notice are one transaction; only its commit is acknowledged. The
 * same key makes one complaint and shows the same number and code again.
 */
export async function lodge(ctx: Context, request: LodgeRequest): Promise<Lodged | Refusal> {
  const refusal = identityRefusal(request.input);
  if (refusal) return refusal;
  if (!request.idempotencyKey) return refuse("idempotency_key_needed");
  const procedure = await ctx.procedures.inForce(request.office);
  for (let tries = 1; ; tries++) {
    try {
      return await inTransaction(ctx, request.office, (tx) => lodgeOnce(ctx, tx, procedure, request));
    } catch (error) {
      // Another complaint drew the same reference in the same moment: draw again.
      if (tries === 5 || !isUniqueViolation(error, "complaint_office_reference_key")) throw error;
    }
  }
}

async function lodgeOnce(ctx: Context, tx: Tx, procedure: Procedure, request: LodgeRequest): Promise<Lodged | Refusal> {
  const { office, channel, by, input } = request;
  const once = { office, scope: "lodge", key: request.idempotencyKey, request: input };
  const taken = await takeKey(ctx, tx, once);
  if (isRefusal(taken)) return taken;
  if (taken.done) return repeated(ctx, tx, request, taken.done);
  const now = ctx.now();
  const id = newId(now);
  const reportedStaffId = await reportedStaff(tx, input.reportedParty?.post);
  // Nobody takes in a complaint about themselves: a colleague does, or the complainant online.
  if (by.is === "staff" && by.id === reportedStaffId) return refuse("conflicted");
  const command = {
    verb: "lodge" as const,
    by,
    id,
    office,
    reference: makeReference(office, yearOf(procedure.calendar, now), randomBytes(4)),
    sop: procedure.id,
    kind: input.kind ?? "complaint",
    channel,
    anonymous: input.anonymous ?? false,
    confidential: input.confidential ?? false,
    reachable: !input.anonymous,
    sentAt: request.sentAt ?? null,
    reportedStaffId,
  };
  const events = decide(procedure.sop, procedure.calendar, null, command, now);
  if (isRefusal(events)) return events;
  const complaint = apply(null, events[0]!);
  const trackingCode = ctx.keys.trackingCode(id);
  const tracking_lookup = ctx.keys.trackingLookup(readTrackingCode(trackingCode)!);
  const row = { id, office, sop: procedure.id, subject: input.subject, tracking_lookup };
  await tx
    .insertInto("complaint")
    .values({ ...row, ...derived(procedure, complaint) })
    .execute();
  const submission = submissionOf(input);
  await saveEvents(tx, ctx, complaint, events, submission);
  await tx
    .insertInto("submission")
    .values({ complaint: id, office, ...submission })
    .execute();
  await sealComplaint(ctx, tx, complaint, request);
  const unmoved = await moveFromDraft(ctx, tx, complaint, request.files ?? [], false);
  if (unmoved) return unmoved;
  await keepTaken(ctx, tx, complaint, 1, request.taken ?? []);
  await sendNotices(ctx, tx, complaint, events);
  await request.also?.(tx, complaint);
  await settleKey(tx, once, id);
  return { complaint, reference: complaint.reference, trackingCode, procedure, repeated: false };
}

function submissionOf(input: LodgeInput) {
  return {
    subject: input.subject,
    description: input.description,
    occurred_at: input.occurredAt ?? null,
    place: input.place ?? null,
    remedy_sought: input.remedySought ?? null,
    reported_post: input.reportedParty?.post ?? null,
    reported_words: input.reportedParty?.words ?? null,
  };
}

async function repeated(
  ctx: Context,
  tx: Tx,
  { office, files = [] }: LodgeRequest,
  id: string,
): Promise<Lodged | Refusal> {
  const complaint = await loadComplaint(tx, { id });
  if (!complaint) return refuse("not_found");
  await moveFromDraft(ctx, tx, complaint, files, true);
  const procedure = await ctx.procedures.byId(office, complaint.sop, tx);
  return {
    complaint,
    reference: complaint.reference,
    trackingCode: ctx.keys.trackingCode(id),
    procedure,
    repeated: true,
  };
}

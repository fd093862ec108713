import { qualified } from "#auth/qualifications.ts";
import type { Transaction } from "kysely";
import type { Context, Procedure } from "#commands/context.ts";
import { loadComplaint } from "#commands/load.ts";
import { staffVerbs } from "#commands/staff-verbs.ts";
import { unsealIdentity } from "#commands/unseal-identity.ts";
import { viewerOf, viewersOf } from "#commands/viewers.ts";
import { ready } from "#complaints/decide.ts";
import { expectedVerb } from "#complaints/expected.ts";
import { may, mayRead, maySee, relationOf } from "#complaints/may.ts";
import { leadershipConflicted } from "#complaints/nobody-left.ts";
import type { Complaint } from "#complaints/types.ts";
import type { Verb } from "#complaints/commands.ts";
import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import { outsideFor, roleOfKind } from "#sop/ask.ts";
import type { StaffRole } from "#sop/types.ts";
import { inOffice } from "#store/in-office.ts";
import type { Tables } from "#store/tables.ts";
import { forOffice, readAttachments } from "./attachments.ts";
import { mask } from "./mask.ts";
import { mergesOf } from "./merges.ts";
import { mayOpenOriginal } from "./open-attachment.ts";
import { readStory } from "./story.ts";
import { readSubmission } from "./submission.ts";
import type { ComplaintFile, DeliveryLine } from "./types.ts";

export interface Reader {
  readonly id: string;
  readonly office: string;
  readonly role: StaffRole;
}

/** One complaint as this person sees it; `not_found` alike for one that is not theirs to see. */
export function complaintFile(ctx: Context, staff: Reader, reference: string): Promise<ComplaintFile | Refusal> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const complaint = await loadComplaint(tx, { reference });
    const viewer = await viewerOf(tx, staff, ctx.now());
    if (!complaint || !maySee(viewer, complaint)) return refuse("not_found");
    const procedure = await ctx.procedures.byId(staff.office, complaint.sop, tx);
    const identity = await unsealIdentity(ctx, tx, staff.office, complaint.id);
    const people = await colleagues(tx);
    const isQualified = await qualified(tx, procedure.sop.document.qualifications);
    const viewers = await viewersOf(tx, ctx.now());
    const outside = leadershipConflicted(procedure.sop, viewers, complaint);
    const can = verbsNow(procedure, complaint, staff, ctx.now()).filter((verb) => !outside || verb !== "escalate");
    const next = expectedVerb(procedure.sop, complaint);
    const expected = outside && next === "escalate" ? "refer" : next;
    const free = viewers.filter((person) => relationOf(person, complaint) !== "accused").map(({ id }) => id);
    const role = roleOfKind(procedure.sop, "review") ?? "officer";
    const story = await readStory(tx, complaint.id, true);
    return {
      complaint,
      procedure,
      submission: await readSubmission(tx, complaint.id),
      story,
      merges: await mergesOf(tx, viewer, complaint, story),
      identity: identity && mayRead(viewer, "identity", complaint) ? mask(identity) : null,
      language: identity?.language ?? "id",
      attachments: (await readAttachments(ctx, tx, complaint, false)).map((file, index) =>
        forOffice(file, index, {
          mayOpenOriginal: mayOpenOriginal(viewer, complaint, file.type),
          anonymous: complaint.anonymous,
        }),
      ),
      deliveries: await deliveries(tx, complaint.id),
      handlerName: people.find(({ id }) => id === complaint.handlerId)?.name ?? null,
      expected: expected && can.includes(expected) ? expected : null,
      can,
      outside: outside ? (outsideFor(procedure.sop)?.name ?? null) : null,
      assignable: people
        .filter(({ id, role: held }) => held === role && free.includes(id) && !complaint.involved.includes(id))
        .map(({ id, name, post }) => ({ id, name, post, qualified: isQualified(id) })),
    };
  });
}

/** Every verb that this person may do now: the permission and the rule both say so. */
export function verbsNow({ sop, calendar }: Procedure, complaint: Complaint, staff: Reader, now: Instant): Verb[] {
  const by = { is: "staff", id: staff.id, role: staff.role } as const;
  const scene = { sop, calendar, complaint, now };
  return Object.values(staffVerbs)
    .map(({ verb }) => verb as Exclude<Verb, "lodge">)
    .filter((verb) => may(sop, by, verb, complaint) && ready(scene, verb, by) === null);
}

function colleagues(tx: Transaction<Tables>) {
  return tx.selectFrom("staff").select(["id", "name", "post", "role"]).orderBy("name").execute();
}

async function deliveries(tx: Transaction<Tables>, id: string): Promise<DeliveryLine[]> {
  const rows = await tx
    .selectFrom("outbox")
    .select(["moment", "channel", "state", "attempts", "created_at", "sent_at"])
    .where("complaint", "=", id)
    .orderBy("created_at")
    .execute();
  return rows.map(({ moment, channel, state, attempts, created_at, sent_at }) => ({
    ...{ moment, channel, state, attempts },
    at: (sent_at ?? created_at).getTime(),
  }));
}

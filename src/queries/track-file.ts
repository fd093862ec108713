import type { Context } from "#commands/context.ts";
import { loadComplaint } from "#commands/load.ts";
import { citizenVerbs } from "#commands/citizen-verbs.ts";
import { ready } from "#complaints/decide.ts";
import type { EventType } from "#complaints/events.ts";
import type { Verb } from "#complaints/commands.ts";
import { refuse, type Refusal } from "#lib/refusal.ts";
import { inOffice } from "#store/in-office.ts";
import { readAttachments } from "./attachments.ts";
import { goesOn } from "./merges.ts";
import { readStory } from "./story.ts";
import { readSubmission } from "./submission.ts";
import type { TrackFile } from "./types.ts";

/** What the complainant sees with the code; read by `GET /api/v1/track` and the tracking page. */
export function trackFile(ctx: Context, office: string, complaintId: string): Promise<TrackFile | Refusal> {
  return inOffice(ctx.db, office, async (tx) => {
    const complaint = await loadComplaint(tx, { id: complaintId });
    if (!complaint) return refuse("not_found");
    const procedure = await ctx.procedures.byId(office, complaint.sop, tx);
    const story = await readStory(tx, complaintId, false);
    const scene = { sop: procedure.sop, calendar: procedure.calendar, complaint, now: ctx.now() };
    const verbs: Exclude<Verb, "lodge">[] = ["supplement", ...citizens];
    return {
      complaint,
      procedure,
      submission: await readSubmission(tx, complaintId),
      goesOn: await goesOn(tx, complaint),
      attachments: await readAttachments(ctx, tx, complaint, true),
      story: story.filter(({ body }) => !internal.has(body.type)),
      can: verbs.filter((verb) => ready(scene, verb, { is: "complainant" }) === null),
    };
  });
}

const citizens = Object.values(citizenVerbs).map(({ verb }) => verb) as Exclude<Verb, "lodge">[];

/** What happens inside the office only; the complainant is told its outcome. */
const internal: ReadonlySet<EventType> = new Set([
  "noted",
  "assigned",
  "approval_requested",
  "approved",
  "sent_back",
  "retracted",
  "telling_failed",
]);

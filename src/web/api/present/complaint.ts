import type { z } from "@hono/zod-openapi";
import { staffVerbs } from "#commands/staff-verbs.ts";
import type { ComplaintFile, Submission } from "#queries/types.ts";
import type { Language } from "#text/words.ts";
import type { complaintSchema } from "../schemas/complaint.ts";
import { presentAttachments } from "./attachments.ts";
import { clockfaceOf } from "./instants.ts";
import { nounsOf } from "./nouns.ts";
import { presentState } from "./state.ts";
import { presentMessages, presentNotes, presentStaffEvent } from "./story.ts";

/** One complaint as staff read it; identity stays masked. */
export function presentComplaint(file: ComplaintFile, language: Language): z.infer<typeof complaintSchema> {
  const { complaint, procedure, story } = file;
  const at = clockfaceOf(procedure);
  return {
    ...presentState(complaint, procedure, language),
    version: complaint.version,
    subject: file.submission.subject,
    kind: complaint.kind,
    channel: complaint.channel,
    registerNumber: complaint.registerNumber,
    anonymous: complaint.anonymous,
    confidential: complaint.confidential,
    handler: complaint.handlerId === null ? null : { id: complaint.handlerId, name: file.handlerName },
    closed: complaint.closed && { reason: complaint.closed.reason, at: at(complaint.closed.at) },
    sop: { version: procedure.version, number: procedure.sop.document.number },
    submission: presentSubmission(file.submission),
    complainant: file.identity,
    events: story.map((entry) => presentStaffEvent(entry, at, language)),
    messages: presentMessages(story, at),
    notes: presentNotes(story, at),
    attachments: presentAttachments(file.attachments, at),
    deliveries: file.deliveries.map((delivery) => ({ ...delivery, at: at(delivery.at) })),
    expected: (file.expected && nounsOf(staffVerbs, [file.expected])[0]) ?? null,
    can: nounsOf(staffVerbs, file.can),
    assignable: [...file.assignable],
  };
}

function presentSubmission({ subject: _subject, reportedPost, reportedWords, ...words }: Submission) {
  return { ...words, reportedParty: { post: reportedPost, words: reportedWords } };
}

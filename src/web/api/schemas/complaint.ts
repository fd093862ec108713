import { z } from "@hono/zod-openapi";
import { staffVerbs } from "#commands/staff-verbs.ts";
import { closedReasons, kinds, stages } from "#complaints/types.ts";
import { attachmentSchema } from "./attachment.ts";
import { instantSchema, stateSchema } from "./state.ts";
import { messageSchema, noteSchema, staffEventSchema } from "./story.ts";

const nouns = Object.keys(staffVerbs) as [string, ...string[]];

const submissionSchema = z
  .object({
    description: z.string(),
    occurredAt: z.string().nullable(),
    place: z.string().nullable(),
    remedySought: z.string().nullable(),
    reportedParty: z.object({ post: z.string().nullable(), words: z.string().nullable() }),
  })
  .openapi("Submission", { description: "The complainant's own words, never changed." });

const maskedSchema = z
  .object({
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    address: z.string().nullable(),
  })
  .openapi("MaskedIdentity", { description: "Enough to recognise, not to reach." });

const deliverySchema = z
  .object({
    moment: z.string(),
    channel: z.string(),
    state: z.enum(["created", "sending", "delivered", "temporary_failure", "permanent_failure", "technical_failure"]),
    attempts: z.int(),
    at: instantSchema,
  })
  .openapi("Delivery");

const personSchema = z.object({ id: z.uuid(), name: z.string(), post: z.string() }).openapi("Person");

export const complaintSchema = stateSchema
  .extend({
    subject: z.string(),
    kind: z.enum(kinds),
    channel: z.string(),
    registerNumber: z.string().nullable(),
    anonymous: z.boolean(),
    confidential: z.boolean(),
    handler: z.object({ id: z.uuid(), name: z.string().nullable() }).nullable(),
    closed: z.object({ reason: z.enum(closedReasons), at: instantSchema }).nullable(),
    sop: z.object({ version: z.int(), number: z.string() }),
    submission: submissionSchema,
    complainant: maskedSchema.nullable(),
    events: z.array(staffEventSchema),
    messages: z.array(messageSchema),
    notes: z.array(noteSchema),
    attachments: z.array(attachmentSchema),
    deliveries: z.array(deliverySchema),
    expected: z
      .enum(nouns)
      .nullable()
      .openapi({ description: "What the SOP expects next from you, if you may do it." }),
    can: z.array(z.enum(nouns)).openapi({ description: "What you may do now, by the last part of its route." }),
    assignable: z.array(personSchema),
  })
  .openapi("Complaint");

export const worklistItemSchema = stateSchema
  .extend({
    subject: z.string(),
    kind: z.enum(kinds),
    channel: z.string(),
    registerNumber: z.string().nullable(),
    handler: z.object({ id: z.uuid(), name: z.string().nullable() }).nullable(),
    clock: z.string().nullable().openapi({ description: "The clock that counts now.", example: "response" }),
    dueAt: instantSchema.nullable(),
    overdue: z.boolean(),
  })
  .openapi("WorklistItem");

export const worklistSchema = z
  .object({
    items: z.array(worklistItemSchema),
    next: z.string().nullable().openapi({ description: "Give it as `cursor` for the next page; null at the end." }),
  })
  .openapi("Worklist");

export const worklistQuery = z.strictObject({
  stage: z.enum(stages).optional(),
  overdue: z.enum(["true", "false"]).optional().openapi({ description: "`true`: only what is late." }),
  mine: z.enum(["true", "false"]).optional().openapi({ description: "`true`: only what you handle." }),
  q: z
    .string()
    .trim()
    .max(200)
    .optional()
    .openapi({ description: "Words of the subject, or a part of the reference." }),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional().openapi({ description: "50 unless said." }),
});

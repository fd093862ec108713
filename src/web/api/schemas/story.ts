import { z } from "@hono/zod-openapi";
import { dayOffKinds } from "#calendar/types.ts";
import { closedReasons, kinds, toldHows } from "#complaints/types.ts";
import { classifications, staffRoles } from "#sop/types.ts";
import { instantSchema } from "./state.ts";

const clocks = ["receipt", "response", "supplement", "closing", "promise"] as const;
const doers = ["complainant", "system", ...staffRoles] as const;
const day = z.iso.date();

export const workingSchema = z
  .object({
    from: instantSchema,
    dayZero: day,
    counted: z.array(day),
    skipped: z.array(
      z.object({
        date: day,
        why: z.enum(["weekend", ...dayOffKinds]),
        name: z.string().optional(),
        decree: z.string().optional(),
      }),
    ),
    calendar: z.string(),
  })
  .openapi("Working", { description: "How a due date was reckoned: which days were counted, which skipped and why." });

export const clockMoveSchema = z
  .object({
    clock: z.enum(clocks),
    dueAt: instantSchema.nullable(),
    reason: z.enum(["started", "hold", "extension", "escalation", "recall", "calendar", "classification"]),
    workingDays: z.int().optional(),
    working: workingSchema.optional(),
  })
  .openapi("ClockMove");

const eventShape = {
  seq: z.int(),
  at: instantSchema,
  type: z.string().openapi({ description: "What happened, in the past tense.", example: "received" }),
  by: z.enum(doers),
  clocks: z.array(clockMoveSchema).optional().openapi({ description: "Due dates that this event set or moved." }),
  complete: z.boolean().optional(),
  how: z.enum(toldHows).optional(),
  toldAt: instantSchema.optional(),
  score: z.int().min(1).max(4).optional(),
  reason: z.enum(closedReasons).optional(),
  objectionUntil: instantSchema.nullable().optional(),
  ratingUntil: instantSchema.nullable().optional(),
};

/** An event as the complainant reads it: roles, no names, nothing of what the office thinks. */
export const eventSchema = z.object(eventShape).openapi("Event");

export const staffEventSchema = z
  .object({
    ...eventShape,
    name: z.string().nullable().openapi({ description: "Who did it, when it was a person of the office." }),
    kind: z.enum(kinds).optional(),
    channel: z.string().optional(),
    registerNumber: z.string().optional(),
    classification: z.enum(classifications).optional(),
    promisedFor: day.nullable().optional(),
    assignedTo: z.uuid().optional(),
    waitsFor: z
      .enum(["respond", "refer", "merge"])
      .optional()
      .openapi({ description: "What a second person decides." }),
  })
  .openapi("StaffEvent");

export const messageSchema = z
  .object({
    at: instantSchema,
    from: z.enum(["complainant", "office"]),
    kind: z.string().openapi({ description: "What the words are: inquiry, supplement, response, message, …" }),
    text: z.string(),
  })
  .openapi("Message");

export const noteSchema = z
  .object({ at: instantSchema, name: z.string().nullable(), kind: z.string(), text: z.string() })
  .openapi("Note", { description: "Internal words; they never leave the office." });

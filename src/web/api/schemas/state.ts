import { z } from "@hono/zod-openapi";
import { stages, toldHows } from "#complaints/types.ts";
import { staffRoles, stepKinds } from "#sop/types.ts";

export const instantSchema = z.iso.datetime({ offset: true }).openapi({ example: "2026-03-18T15:30:00+07:00" });

export const referenceSchema = z.string().openapi({
  description: "The public number of the complaint.",
  example: "1700-2026-7K3QX9",
});

export const stageSchema = z.enum(stages).openapi({ description: "Where the complaint is." });

const lodgedDueShape = {
  receipt: instantSchema.nullable().openapi({ description: "When the office has taken it in at the latest." }),
  response: instantSchema.nullable().openapi({
    description:
      "When the response has reached the complainant at the latest. Null: the calendar of that year is not decreed yet, the date follows.",
  }),
};

export const lodgedDueSchema = z.object(lodgedDueShape);

export const dueSchema = z.object({
  ...lodgedDueShape,
  supplement: instantSchema.nullable().openapi({ description: "Until when the office waits for what is missing." }),
  closing: instantSchema.nullable().openapi({ description: "When it closes by itself without a rating." }),
});

export const stepSchema = z
  .object({
    id: z.string(),
    label: z.string().openapi({ description: "As the SOP numbers it.", example: "6" }),
    kind: z.enum(stepKinds),
    text: z.string().openapi({ description: "The SOP's words for the step." }),
  })
  .openapi("Step");

export const holderSchema = z
  .object({
    role: z.enum(["complainant", ...staffRoles]),
    name: z.string().openapi({ description: "The SOP's name for the role." }),
  })
  .openapi("Holder");

export const toldSchema = z
  .object({ at: instantSchema, how: z.enum(toldHows) })
  .openapi("Told", { description: "The proof that the response reached the complainant." });

export const stateSchema = z
  .object({
    reference: referenceSchema,
    stage: stageSchema,
    step: stepSchema.nullable().openapi({ description: "The step of the SOP that it stands at; null when closed." }),
    holder: holderSchema.nullable().openapi({ description: "Who has the word; null when nobody has to do anything." }),
    lodgedAt: instantSchema,
    due: dueSchema,
    told: toldSchema.nullable(),
    version: z.int().openapi({ description: "Counts the events. Send it back in `If-Match`." }),
  })
  .openapi("State");

import { z } from "@hono/zod-openapi";
import { citizenVerbs } from "#commands/citizen-verbs.ts";
import { attachmentSchema } from "./attachment.ts";
import { stateSchema } from "./state.ts";
import { eventSchema, messageSchema } from "./story.ts";

const nouns = Object.keys(citizenVerbs) as [string, ...string[]];

export const trackSchema = stateSchema
  .omit({ version: true })
  .extend({
    subject: z.string(),
    events: z.array(eventSchema),
    messages: z.array(messageSchema),
    attachments: z.array(attachmentSchema),
    can: z.array(z.enum(nouns)).openapi({ description: "What you may do now, by the last part of its route." }),
  })
  .openapi("Track");

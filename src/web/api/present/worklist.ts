import type { z } from "@hono/zod-openapi";
import type { Procedure } from "#commands/context.ts";
import type { WorklistRow } from "#queries/types.ts";
import type { Language } from "#text/words.ts";
import type { worklistItemSchema } from "../schemas/complaint.ts";
import { clockfaceOf } from "./instants.ts";
import { presentState } from "./state.ts";

/** A line of the worklist, under the SOP version that its complaint keeps. */
export function presentRow(
  { complaint, subject, handlerName, clock, dueAt, overdue }: WorklistRow,
  procedure: Procedure,
  language: Language,
): z.infer<typeof worklistItemSchema> {
  return {
    ...presentState(complaint, procedure, language),
    version: complaint.version,
    subject,
    kind: complaint.kind,
    channel: complaint.channel,
    registerNumber: complaint.registerNumber,
    handler: complaint.handlerId === null ? null : { id: complaint.handlerId, name: handlerName },
    clock,
    dueAt: clockfaceOf(procedure)(dueAt),
    overdue,
  };
}

import type { z } from "@hono/zod-openapi";
import type { AttachmentLine } from "#queries/attachments.ts";
import type { attachmentSchema } from "../schemas/attachment.ts";
import type { Clockface } from "./instants.ts";

/** The files of a complaint; one that still waits for its message is not among them. */
export function presentAttachments(
  lines: readonly AttachmentLine[],
  at: Clockface,
): z.infer<typeof attachmentSchema>[] {
  return lines
    .filter(({ seq }) => seq !== null)
    .map(({ id, name, type, size, scan, hasCopy, at: when }) => ({
      id,
      name,
      type,
      size,
      scan,
      hasCopy,
      at: at(when),
    }));
}

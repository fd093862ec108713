import { z } from "@hono/zod-openapi";
import { acceptedTypes, scans, type FileType } from "#files/types.ts";
import { instantSchema } from "./state.ts";

export const attachmentSchema = z
  .object({
    id: z.uuid(),
    name: z.string().nullable().openapi({ description: "Null when it can no longer be read." }),
    type: z.enum(Object.keys(acceptedTypes) as [FileType, ...FileType[]]),
    size: z.int(),
    scan: z.enum(scans).openapi({ description: "`infected` is in quarantine: nobody can fetch it." }),
    hasCopy: z.boolean().openapi({ description: "Whether there is a picture drawn anew." }),
    at: instantSchema,
  })
  .openapi("Attachment");

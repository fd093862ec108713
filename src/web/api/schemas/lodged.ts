import { z } from "@hono/zod-openapi";
import { instantSchema, lodgedDueSchema, referenceSchema, stageSchema } from "./state.ts";

export const lodgedSchema = z
  .object({
    reference: referenceSchema,
    trackingCode: z.string().openapi({
      description: "The complainant's secret. Keep it: it opens the complaint.",
      example: "7K3QX9-0ABCDE-FGHJKM",
    }),
    stage: stageSchema,
    lodgedAt: instantSchema,
    due: lodgedDueSchema,
  })
  .openapi("Lodged");

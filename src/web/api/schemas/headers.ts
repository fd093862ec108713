import { z } from "@hono/zod-openapi";

/** 1 to 255 visible ASCII characters, as DESIGN section 6 says. */
const key = z.string().regex(/^[\x21-\x7e]{1,255}$/);

export const KEY_HEADER = "Idempotency-Key";

export const neededKey = z.object({
  [KEY_HEADER]: key.openapi({
    description:
      "Names this request. Sent again with the same body it does nothing new and gives the same answer; with another body it is refused (422 `idempotency_key_reused`).",
  }),
});

export const optionalKey = z.object({
  [KEY_HEADER]: key
    .optional()
    .openapi({ description: "Names this request: sent again with the same body it is done once." }),
});

export const staffHeaders = optionalKey.extend({
  "If-Match": z
    .string()
    .regex(/^"\d{1,9}"$/)
    .optional()
    .openapi({
      description: "The `ETag` you read. If somebody changed the complaint since: 412 `changed_meanwhile`.",
      example: '"7"',
    }),
});

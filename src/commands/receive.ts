import { z } from "zod";
import { nextRegisterNumber } from "./register-number.ts";
import { asked } from "./asked-verb.ts";
import { text } from "./texts.ts";

/** Step 5, `POST …/receipt`. */
export const receive = asked({
  verb: "receive",
  noun: "receipt",
  input: z.strictObject({ complete: z.boolean(), missing: text.optional() }),
  command: async ({ complete, missing }, setting) => ({
    verb: "receive",
    by: setting.by,
    complete,
    ...(missing === undefined ? {} : { missing }),
    registerNumber: await nextRegisterNumber(setting),
  }),
});

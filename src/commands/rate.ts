import { z } from "zod";
import { asked } from "./asked-verb.ts";
import { text } from "./texts.ts";

/** Step 8, `POST …/rating`. */
export const rate = asked({
  verb: "rate",
  noun: "rating",
  input: z.strictObject({
    score: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    feedback: text.optional(),
  }),
  command: ({ score, feedback }, { by }) => ({ verb: "rate", by, score, ...(feedback ? { feedback } : {}) }),
});

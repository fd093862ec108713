import { z } from "zod";
import { asked } from "./asked-verb.ts";
import { day, text } from "./texts.ts";

/** Step 6, its output: `POST …/follow-up`. */
export const act = asked({
  verb: "act",
  noun: "follow-up",
  input: z.strictObject({ done: text, promisedFor: day.optional() }),
  command: ({ done, promisedFor }, { by }) => ({ verb: "act", by, done, ...(promisedFor ? { promisedFor } : {}) }),
});

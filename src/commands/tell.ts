import { z } from "zod";
import { asked } from "./asked-verb.ts";
import { instant, line } from "./texts.ts";

/** Step 7 proven by a person: a recorded call, letter or hand-over: `POST …/telling`. */
export const tell = asked({
  verb: "told",
  noun: "telling",
  input: z.strictObject({ how: z.enum(["call", "letter", "hand_over"]), at: instant, text: line.optional() }),
  command: ({ how, at, text }, { by }) => ({
    verb: "told",
    by,
    how,
    at: Date.parse(at),
    ...(text ? { text } : {}),
  }),
});

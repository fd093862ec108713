import { z } from "zod";
import { asked } from "./asked-verb.ts";
import { text } from "./texts.ts";

/** Takes back an escalation: `POST …/recall`. */
export const recall = asked({
  verb: "recall",
  noun: "recall",
  input: z.strictObject({ reason: text }),
  command: ({ reason }, { by }) => ({ verb: "recall", by, reason }),
});

import { z } from "zod";
import { asked } from "./asked-verb.ts";
import { line, text } from "./texts.ts";

/** To whom it concerns, once a second person approves: `POST …/referral`. */
export const refer = asked({
  verb: "refer",
  noun: "referral",
  input: z.strictObject({ to: line, reason: text }),
  command: ({ to, reason }, { by }) => ({ verb: "refer", by, to, reason }),
});

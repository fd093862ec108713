import { z } from "zod";
import { asked } from "./asked-verb.ts";
import { text } from "./texts.ts";

/** Takes back what one has asked a second person for: `POST …/retraction`. */
export const retract = asked({
  verb: "retract",
  noun: "retraction",
  input: z.strictObject({ reason: text }),
  command: ({ reason }, { by }) => ({ verb: "retract", by, reason }),
});

import { z } from "zod";
import { asked } from "./asked-verb.ts";
import { text } from "./texts.ts";

/** Step 6 Ket, to leadership: `POST …/escalation`. */
export const escalate = asked({
  verb: "escalate",
  noun: "escalation",
  input: z.strictObject({ reason: text }),
  command: ({ reason }, { by }) => ({ verb: "escalate", by, reason }),
});

import { z } from "zod";
import { asked } from "./asked-verb.ts";
import { text } from "./texts.ts";

/** Step 6 Ket, leadership's directive: `POST …/directive`. */
export const direct = asked({
  verb: "direct",
  noun: "directive",
  input: z.strictObject({ text: text }),
  command: ({ text }, { by }) => ({ verb: "direct", by, text }),
});

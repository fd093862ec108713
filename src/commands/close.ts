import { z } from "zod";
import { asked } from "./asked-verb.ts";

/** Step 8, `POST …/closure`: the complainant closes. */
export const close = asked({
  verb: "close",
  noun: "closure",
  input: z.strictObject({}),
  command: (_input, { by }) => ({ verb: "close", by }),
});

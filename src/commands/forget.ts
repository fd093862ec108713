import { z } from "zod";
import { asked } from "./asked-verb.ts";

/** The complainant becomes anonymous: `POST …/anonymity`. What was sealed about them goes with the event. */
export const forget = asked({
  verb: "forget",
  noun: "anonymity",
  input: z.strictObject({}),
  command: (_input, { by }) => ({ verb: "forget", by }),
});

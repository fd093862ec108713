import { z } from "zod";
import { asked } from "./asked-verb.ts";
import { text } from "./texts.ts";

/** Step 7, `POST …/response`. */
export const respond = asked({
  verb: "respond",
  noun: "response",
  input: z.strictObject({ text, noFollowUpBecause: text.optional() }),
  command: ({ text: words, noFollowUpBecause }, { by }) => ({
    verb: "respond",
    by,
    text: words,
    ...(noFollowUpBecause ? { noFollowUpBecause } : {}),
  }),
});

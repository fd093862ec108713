import { z } from "zod";
import { asked } from "./asked-verb.ts";
import { text } from "./texts.ts";

/** A message of either side: `POST …/messages`. While the office waits for the complainant it is the supplement. */
export const write = asked({
  verb: "write",
  noun: "messages",
  input: z.strictObject({ text }),
  command: ({ text: words }, { by, complaint }) => {
    const answers = by.is === "complainant" && complaint.stage === "awaiting_complainant";
    return { verb: answers ? "supplement" : "write", by, text: words };
  },
});

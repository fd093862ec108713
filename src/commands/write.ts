import { z } from "zod";
import { sendWaiting } from "./attachments/waiting.ts";
import { asked } from "./asked-verb.ts";
import { text } from "./texts.ts";

/** A message of either side: `POST …/messages`. While the office waits for the complainant it is the supplement. */
export const write = asked({
  verb: "write",
  noun: "messages",
  input: z.strictObject({ text }),
  command: async ({ text: words }, { tx, by, complaint }) => {
    if (by.is === "complainant") await sendWaiting(tx, complaint.id, complaint.version + 1);
    const answers = by.is === "complainant" && complaint.stage === "awaiting_complainant";
    return { verb: answers ? "supplement" : "write", by, text: words };
  },
});

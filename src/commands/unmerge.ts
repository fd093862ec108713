import { z } from "zod";
import { asked } from "./asked-verb.ts";
import { text } from "./texts.ts";

/** Undoes a merge: `POST …/unmerge`. */
export const unmerge = asked({
  verb: "unmerge",
  noun: "unmerge",
  input: z.strictObject({ reason: text }),
  command: ({ reason }, { by }) => ({ verb: "unmerge", by, reason }),
});

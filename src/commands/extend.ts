import { z } from "zod";
import { asked } from "./asked-verb.ts";
import { text } from "./texts.ts";

/** The one extension, where the SOP gives one: `POST …/extension`. */
export const extend = asked({
  verb: "extend",
  noun: "extension",
  input: z.strictObject({ reason: text }),
  command: ({ reason }, { by }) => ({ verb: "extend", by, reason }),
});

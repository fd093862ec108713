import { z } from "zod";
import { asked } from "./asked-verb.ts";
import { text } from "./texts.ts";

/** Sanggahan: `POST …/objection`. */
export const object = asked({
  verb: "object",
  noun: "objection",
  input: z.strictObject({ reason: text }),
  command: ({ reason }, { by }) => ({ verb: "object", by, reason }),
});

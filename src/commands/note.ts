import { z } from "zod";
import { asked } from "./asked-verb.ts";
import { text } from "./texts.ts";

/** Internal words: `POST …/note`. */
export const note = asked({
  verb: "note",
  noun: "note",
  input: z.strictObject({ text: text }),
  command: ({ text }, { by }) => ({ verb: "note", by, text }),
});

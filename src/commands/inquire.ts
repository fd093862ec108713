import { z } from "zod";
import { asked } from "./asked-verb.ts";
import { text } from "./texts.ts";

/** Step 6, asks the complainant: `POST …/inquiry`. */
export const inquire = asked({
  verb: "inquire",
  noun: "inquiry",
  input: z.strictObject({ text: text }),
  command: ({ text }, { by }) => ({ verb: "inquire", by, text }),
});

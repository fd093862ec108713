import { z } from "zod";
import { asked } from "./asked-verb.ts";

/** The complainant wants fewer eyes on it: `POST …/confidentiality`. */
export const hide = asked({
  verb: "hide",
  noun: "confidentiality",
  input: z.strictObject({}),
  command: (_input, { by }) => ({ verb: "hide", by }),
});

import { z } from "zod";
import { asked } from "./asked-verb.ts";

/** The complainant takes it back: `POST …/withdrawal`. */
export const withdraw = asked({
  verb: "withdraw",
  noun: "withdrawal",
  input: z.strictObject({}),
  command: (_input, { by }) => ({ verb: "withdraw", by }),
});

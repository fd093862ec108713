import { z } from "@hono/zod-openapi";
import { type Code, type ProblemStatus, statuses } from "../statuses.ts";

const codes = Object.keys(statuses) as [Code, ...Code[]];

export const problemSchema = z
  .object({
    type: z.string().openapi({ example: "urn:tanggap:refusal:not_found" }),
    title: z.string(),
    status: z.int(),
    detail: z.string().openapi({ description: "What is so and what to do, in the language asked for." }),
    code: z.enum(codes).openapi({ description: "The refusal. Stable; decide by this." }),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .openapi({ description: "With `invalid_input`: each field that does not fit." }),
  })
  .openapi("Problem", { description: "RFC 9457. Why the answer is no." });

/** The problems that a route can answer with, by status, each with its codes. */
export function problems<S extends ProblemStatus>(...of: readonly S[]): Record<S, ReturnType<typeof answerOf>> {
  return Object.fromEntries(of.map((status) => [status, answerOf(status)])) as Record<S, ReturnType<typeof answerOf>>;
}

function answerOf(status: ProblemStatus) {
  const named = codes.filter((code) => statuses[code] === status);
  return {
    description: `Refused: ${named.map((code) => `\`${code}\``).join(", ")}.`,
    content: { "application/problem+json": { schema: problemSchema } },
  };
}

import type { z } from "zod";

/** True for an input without a needed field: its request may come without a body. */
export const needsNothing = (input: z.ZodType): boolean => input.safeParse({}).success;

import { z } from "zod";
import { checkDaysOff } from "./check-days-off.ts";
import { dayOffKinds, type DaysOff } from "./types.ts";

const words = z.strictObject({ id: z.string().trim().min(1), en: z.string().trim().min(1) });

/** The form of a table of days off in an office's file. */
export const daysOffSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/, "a name is small letters, digits and hyphens"),
  version: z.string().regex(/^[\w.-]+$/, "a version is one word, best the date of the newest decree"),
  years: z.array(z.int()).min(1),
  days: z.array(
    z.strictObject({
      day: z.string(),
      kind: z.enum(dayOffKinds),
      name: words,
      decree: z.string().trim().min(1),
    }),
  ),
});

/** Reads a table of days off that came as data, or says everything that is wrong with it, with the place. */
export function parseDaysOff(value: unknown): DaysOff | { readonly problems: readonly string[] } {
  const parsed = daysOffSchema.safeParse(value);
  if (!parsed.success) {
    return { problems: parsed.error.issues.map((issue) => `${issue.path.join(".") || "table"}: ${issue.message}`) };
  }
  const problems = checkDaysOff(parsed.data);
  return problems.length > 0 ? { problems } : parsed.data;
}

import { z } from "zod";
import { staffRoles } from "#sop/types.ts";
import { staffText } from "#text/console/staff.ts";
import type { Language } from "#text/words.ts";
import type { Errors } from "#web/ui/error-summary.tsx";

const person = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254),
  role: z.enum(staffRoles),
  post: z.string().trim().min(1).max(200),
});

const needed = {
  name: staffText.nameNeeded,
  email: staffText.emailNeeded,
  role: staffText.roleNeeded,
  post: staffText.postNeeded,
} as const;

/** A person to be added, from a sent form; or a sentence at each field that is not right. */
export function checkPerson(
  typed: Readonly<Record<string, string>>,
  language: Language,
): z.infer<typeof person> | { readonly errors: Errors } {
  const parsed = person.safeParse({ ...typed, email: typed["email"]?.trim() });
  if (parsed.success) return parsed.data;
  const fields = new Set(parsed.error.issues.map(({ path }) => path[0] as keyof typeof needed));
  return { errors: Object.fromEntries([...fields].map((field) => [field, needed[field][language]])) };
}

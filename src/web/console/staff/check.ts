import { z } from "zod";
import type { Person } from "#auth/people.ts";
import { staffRoles } from "#sop/types.ts";
import { staffText } from "#text/console/staff.ts";
import type { Language } from "#text/words.ts";
import type { Errors } from "#web/ui/error-summary.tsx";

type Typed = Readonly<Record<string, string>>;

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

const correction = person.pick({ name: true, email: true });
// Who only has tokens has no address to sign in by.
const withoutEmail = correction.extend({ email: z.literal("").transform(() => null) });

interface Correction {
  readonly name: string;
  readonly email: string | null;
}

/** A person to be added, from a sent form; or a sentence at each field that is not right. */
export function checkPerson(typed: Typed, language: Language): z.infer<typeof person> | { readonly errors: Errors } {
  const parsed = person.safeParse(trimmed(typed));
  return parsed.success ? parsed.data : { errors: errorsOf(parsed.error, language) };
}

/** A name and an e-mail put right; the e-mail may be left empty by somebody who has none. */
export function checkCorrection(
  typed: Typed,
  { email }: { readonly email: string | null },
  language: Language,
): Correction | { readonly errors: Errors } {
  const schema = email ? correction : z.union([withoutEmail, correction]);
  const parsed = schema.safeParse(trimmed(typed));
  if (parsed.success) return parsed.data;
  // Of the two ways the one with an address says what is wrong.
  const { error } = correction.safeParse(trimmed(typed));
  return { errors: errorsOf(error ?? parsed.error, language) };
}

/** Enter presses neither button of the form: where only role or post were typed into, they are what is meant. */
export function meansRole(typed: Typed, { name, email }: Correction, person: Person): boolean {
  if (!typed["enter"] || name !== person.name || email !== person.email) return false;
  return typed["role"] !== person.role || typed["post"] !== person.post;
}

const trimmed = (typed: Typed) => ({ ...typed, email: typed["email"]?.trim() });

function errorsOf(error: z.ZodError, language: Language): Errors {
  const fields = new Set(error.issues.map(({ path }) => path[0] as keyof typeof needed));
  return Object.fromEntries([...fields].map((field) => [field, needed[field][language]]));
}

/** YYYY-MM-DD of a day that there is. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

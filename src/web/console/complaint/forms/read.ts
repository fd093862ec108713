import type { FormField, VerbForm } from "./form.ts";

/** What was typed, by field. */
export type Typed = Readonly<Record<string, string>>;

/**
 * The verb's input from a sent form: empty fields are left out, local times get the office's offset. What can't be
 * read stays as it was typed, for the schema to refuse.
 */
export function readInput({ fields }: VerbForm, typed: Typed, timeZone: string): Record<string, unknown> {
  const entries = fields
    .filter(({ as }) => as !== "tick")
    .map((field) => [field.name, readField(field, typed[field.name]?.trim() ?? "", timeZone)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Whether a form says only what it said when it was opened. */
export function isUntouched({ fields }: VerbForm, typed: Typed, blank: Typed): boolean {
  return fields.every(({ name }) => (typed[name] ?? "") === (blank[name] ?? ""));
}

function readField({ as }: FormField, text: string, timeZone: string): unknown {
  if (text === "") return undefined;
  if (as === "yes_no") return text === "yes" ? true : text === "no" ? false : undefined;
  return as === "moment" ? withOffset(text, timeZone) : text;
}

/** "2026-03-25T10:00" by the office's clock as RFC 3339. */
function withOffset(local: string, timeZone: string): string {
  try {
    const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone);
    return zoned.toString({ timeZoneName: "never", calendarName: "never" });
  } catch {
    return local;
  }
}

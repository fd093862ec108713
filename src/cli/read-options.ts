import { parseArgs } from "node:util";
import { type StaffRole, staffRoles } from "#sop/types.ts";

/** Reads `VERB --name value ...`; null when anything else is there, or a value is empty. */
export function readOptions<K extends string>(
  args: readonly string[],
  verb: string,
  names: readonly K[],
): Readonly<Partial<Record<K, string>>> | null {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const empty = Object.values(values).some((value) => !String(value).trim());
    return positionals.length === 1 && positionals[0] === verb && !empty
      ? (values as Partial<Record<K, string>>)
      : null;
  } catch {
    return null;
  }
}

/** A role by its name, or null. */
export const readRole = (text: string | undefined): StaffRole | null =>
  staffRoles.find((role) => role === text) ?? null;

/** The roles, for a sentence about a wrong one. */
export const roleNames = staffRoles.join(", ");

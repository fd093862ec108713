import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Setting } from "./asked-verb.ts";

/** Refuses an id that names nobody of this office who is active; with `roles`, nobody in one of them. */
export async function colleague({ tx }: Setting, id: string, roles?: readonly string[]): Promise<Refusal | null> {
  const found = await tx
    .selectFrom("staff")
    .select("role")
    .where("id", "=", id)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  return found && (!roles || roles.includes(found.role)) ? null : refuse("invalid_input");
}

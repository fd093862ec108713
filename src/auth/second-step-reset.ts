import { refuse, type Refusal } from "#lib/refusal.ts";
import { inOffice } from "#store/in-office.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import type { AuthParts } from "./auth-parts.ts";
import type { OfPerson } from "./disable.ts";

/**
 * Forgets a person's second step, after they lost their app and codes, and ends their sessions; who needs one sets it
 * up anew after the next sign-in. `by` is the administrator, null for the command line. Unknown or without sign-in:
 * `not_found`; nobody resets their own (`not_allowed`): a stolen session must not be enough.
 */
export function resetSecondStep(
  parts: Pick<AuthParts, "db" | "keys" | "now">,
  { office, id }: OfPerson,
  by: string | null,
): Promise<null | Refusal> {
  return inOffice(parts.db, office, async (tx) => {
    if (by === id) return refuse("not_allowed");
    const person = await tx.selectFrom("staff").select("user_id").where("id", "=", id).executeTakeFirst();
    if (!person?.user_id) return refuse("not_found");
    const userId = person.user_id;
    await tx.deleteFrom("auth_two_factor").where("user_id", "=", userId).execute();
    await tx.updateTable("auth_user").set({ two_factor_enabled: false }).where("id", "=", userId).execute();
    await tx.deleteFrom("auth_session").where("user_id", "=", userId).execute();
    const event = { office, staff: by, type: "second_step_reset", complaint: null, detail: { person: id } } as const;
    await saveAudit(tx, parts, event);
    return null;
  });
}

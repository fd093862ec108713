import { refuse, type Refusal } from "#lib/refusal.ts";
import type { StaffRole } from "#sop/types.ts";
import { inOffice } from "#store/in-office.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import { administratorsOf } from "./administrators.ts";
import type { AuthParts } from "./auth-parts.ts";
import type { OfPerson } from "./disable.ts";

/**
 * Gives a person another role and post, with their next request on every process, on record. The last administrator who can sign
 * in stays one (`not_allowed`); `not_found`: no such person.
 */
export function changeRole(
  parts: Pick<AuthParts, "db" | "keys" | "now">,
  { office, id }: OfPerson,
  { role, post }: { readonly role: StaffRole; readonly post: string },
  by: string,
): Promise<null | Refusal> {
  return inOffice(parts.db, office, async (tx) => {
    const administrators = await administratorsOf(tx, { lock: true });
    const person = await tx
      .selectFrom("staff")
      .select(["role", "post"])
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (!person) return refuse("not_found");
    if (role !== "administrator" && administrators.length === 1 && administrators[0] === id)
      return refuse("not_allowed");
    const after = { role, post: post.trim() };
    await tx.updateTable("staff").set(after).where("id", "=", id).execute();
    for (const part of ["role", "post"] as const) {
      const detail = { person: id, from: person[part], to: after[part] };
      const event = { office, staff: by, type: `${part}_changed`, complaint: null, detail } as const;
      if (detail.from !== detail.to) await saveAudit(tx, parts, event);
    }
    return null;
  });
}

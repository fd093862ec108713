import type { ActingKind } from "#complaints/types.ts";
import { newId } from "#lib/id.ts";
import { refuse, type Refusal } from "#lib/refusal.ts";
import type { Day } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import type { AuthParts } from "./auth-parts.ts";

export interface Acting {
  readonly office: string;
  /** Who says so; nobody on the command line. */
  readonly by?: string | undefined;
  /** Who acts, and for whom. */
  readonly staff: string;
  readonly actsFor: string;
  /** Both days belong to it, in the office's time zone. */
  readonly from: Day;
  readonly to: Day;
  readonly kind?: ActingKind | undefined;
  /** Number of the letter that names them. */
  readonly letter?: string | undefined;
}

/**
 * Records that somebody acts for another (Plh/Plt) for some days: from then on what is hidden from the one is hidden
 * from the other. The same person twice, an end before the beginning, or nobody of leadership to act for:
 * `invalid_input`.
 */
export function nameActing(
  parts: Pick<AuthParts, "db" | "keys" | "now">,
  { office, by, staff, actsFor, from, to, kind = "plh", letter }: Acting,
): Promise<null | Refusal> {
  if (staff === actsFor || to < from) return Promise.resolve(refuse("invalid_input"));
  return inOffice(parts.db, office, async (tx) => {
    const known = await tx.selectFrom("staff").select(["id", "role"]).where("id", "in", [staff, actsFor]).execute();
    if (known.length < 2 || !known.some((one) => one.id === actsFor && one.role === "leader"))
      return refuse("invalid_input");
    const id = newId(parts.now());
    await tx
      .insertInto("acting")
      .values({ id, office, staff, acts_for: actsFor, from_day: from, to_day: to, kind, letter: letter || null })
      .execute();
    const detail = { person: staff, actsFor, from, to, kind };
    await saveAudit(tx, parts, { office, staff: by ?? null, type: "acting_named", complaint: null, detail });
    return null;
  });
}

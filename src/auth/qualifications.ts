import type { Transaction } from "kysely";
import { refuse, type Refusal } from "#lib/refusal.ts";
import { inOffice } from "#store/in-office.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import type { Tables } from "#store/tables.ts";
import type { Words } from "#text/words.ts";
import type { AuthParts } from "./auth-parts.ts";
import type { OfPerson } from "./disable.ts";

/** What an administrator found of a person: which sentences of the SOP's qualifications they meet. */
export interface Qualification {
  /** Sentences in the SOP's Indonesian words; after a revision the changed ones are asked anew. */
  readonly met: readonly string[];
  /** YYYY-MM-DD: training in the procedure; null for none. */
  readonly trainedOn: string | null;
}

/** What is on record of a person; null when nobody has looked yet. */
export function qualificationOf(
  { db }: Pick<AuthParts, "db">,
  { office, id }: OfPerson,
): Promise<Qualification | null> {
  return inOffice(db, office, async (tx) => {
    const found = await tx
      .selectFrom("staff_qualification")
      .select(["met", "trained_on"])
      .where("staff", "=", id)
      .executeTakeFirst();
    return found ? { met: found.met, trainedOn: found.trained_on } : null;
  });
}

/** Records it, in place of what was found before; the audit event keeps each finding. `not_found`: no such person. */
export function recordQualification(
  parts: Pick<AuthParts, "db" | "keys" | "now">,
  { office, id }: OfPerson,
  { met, trainedOn }: Qualification,
  by: string,
): Promise<null | Refusal> {
  return inOffice(parts.db, office, async (tx) => {
    const person = await tx.selectFrom("staff").select("id").where("id", "=", id).executeTakeFirst();
    if (!person) return refuse("not_found");
    const found = { met: [...met], trained_on: trainedOn, recorded_by: by, recorded_at: new Date(parts.now()) };
    await tx
      .insertInto("staff_qualification")
      .values({ staff: id, office, ...found })
      .onConflict((conflict) => conflict.column("staff").doUpdateSet(found))
      .execute();
    const detail = { person: id, met, trainedOn };
    await saveAudit(tx, parts, { office, staff: by, type: "qualification_recorded", complaint: null, detail });
    return null;
  });
}

/** Tells of each person whether they are on record with every qualification that the SOP asks of its executors. */
export async function qualified(tx: Transaction<Tables>, asked: readonly Words[]): Promise<(id: string) => boolean> {
  const rows = await tx.selectFrom("staff_qualification").select(["staff", "met"]).execute();
  const full = rows.filter(({ met }) => asked.every(({ id }) => met.includes(id))).map(({ staff }) => staff);
  return (id) => asked.length === 0 || full.includes(id);
}

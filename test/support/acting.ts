import { newId } from "#lib/id.ts";
import type { TestOffice } from "./office.ts";

/** Somebody acts for another from a day to a day (Plh); both days count. */
export async function actsFor(
  { database, code, clock }: TestOffice,
  staff: { readonly id: string },
  other: { readonly id: string },
  [from_day, to_day] = ["2026-01-01", "2026-12-31"],
): Promise<void> {
  await database.owner
    .insertInto("acting")
    .values({ id: newId(clock.now), office: code, staff: staff.id, acts_for: other.id, from_day, to_day })
    .execute();
}

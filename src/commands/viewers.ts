import { sql } from "kysely";
import type { Viewer } from "#complaints/may.ts";
import type { Instant } from "#lib/time.ts";
import type { StaffRole } from "#sop/types.ts";
import { onceIn } from "#store/snapshot.ts";
import type { Tx } from "./transaction.ts";

/** Somebody of the office with those for whom they act today, to be asked what they may see. */
export async function viewerOf(
  tx: Tx,
  { id, role }: { readonly id: string; readonly role: StaffRole },
  now: Instant,
): Promise<Required<Viewer>> {
  const rows = await onceIn(tx, `acting ${id}`, () => actingAt(tx, now).where("acting.staff", "=", id).execute());
  return { id, role, actsFor: rows.map(({ acts_for }) => acts_for) };
}

/** Everyone of the office who is not disabled, with those for whom they act today. */
export async function viewersOf(tx: Tx, now: Instant): Promise<readonly Required<Viewer>[]> {
  const people = await tx.selectFrom("staff").select(["id", "role"]).where("disabled_at", "is", null).execute();
  const acting = await actingAt(tx, now).execute();
  return people.map(({ id, role }) => ({
    ...{ id, role },
    actsFor: acting.filter(({ staff }) => staff === id).map(({ acts_for }) => acts_for),
  }));
}

/** Who acts for whom on the day that `now` is in the office's time zone. */
function actingAt(tx: Tx, now: Instant) {
  const today = sql<string>`(to_timestamp(${now}::float8 / 1000) at time zone office.time_zone)::date`;
  return tx
    .selectFrom("acting")
    .innerJoin("office", "office.code", "acting.office")
    .select(["acting.staff", "acting.acts_for"])
    .where("acting.from_day", "<=", today)
    .where("acting.to_day", ">=", today)
    .where("acting.ended_at", "is", null);
}

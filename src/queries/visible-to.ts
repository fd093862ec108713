import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from "kysely";
import type { Viewer } from "#complaints/may.ts";
import { sight, type Reach } from "#complaints/rights.ts";
import type { Tables } from "#store/tables.ts";

/**
 * The rule `maySee` as a condition on rows, from the same table, so that lists and counts hide what pages hide. A test
 * holds them equal.
 */
export function visibleTo<T extends "complaint">(
  eb: ExpressionBuilder<Tables, T>,
  { id, role, actsFor }: Required<Viewer>,
): ExpressionWrapper<Tables, T, SqlBool> {
  const b = eb as unknown as ExpressionBuilder<Tables, "complaint">;
  const { assigned, untaken, other } = sight[role];
  const reaches = (reach: Reach) =>
    reach === "open" ? b("complaint.confidential", "=", false) : b.lit(reach === "yes");
  const notAccused = b.or([
    b("complaint.reported_staff_id", "is", null),
    b("complaint.reported_staff_id", "not in", [id, ...actsFor]),
  ]);
  if (assigned === untaken && untaken === other) return b.and([notAccused, reaches(other)]) as never;
  const byRelation = b
    .case()
    .when("complaint.handler_id", "is", null)
    .then(reaches(untaken))
    .when("complaint.handler_id", "=", id)
    .then(reaches(assigned))
    .else(reaches(other))
    .end();
  return b.and([notAccused, byRelation as never]) as never;
}

import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from "kysely";
import type { Viewer } from "#complaints/may.ts";
import { fields, sight, type Field, type Reach, type Relation } from "#complaints/rights.ts";
import type { Tables } from "#store/tables.ts";

type Condition<T extends keyof Tables> = ExpressionWrapper<Tables, T, SqlBool>;

/**
 * The rule `maySee` as a condition on rows, from the same table, so that lists and counts hide what pages hide. A test
 * holds them equal.
 */
export function visibleTo<T extends "complaint">(
  eb: ExpressionBuilder<Tables, T>,
  viewer: Required<Viewer>,
): Condition<T> {
  return reached(eb, viewer, sight[viewer.role]);
}

/** The rule `mayRead` as a condition on rows that the person sees. */
export function readableTo<T extends "complaint">(
  eb: ExpressionBuilder<Tables, T>,
  viewer: Required<Viewer>,
  field: Field,
): Condition<T> {
  return reached(eb, viewer, fields[field][viewer.role]);
}

/** Complaints about others than this person and those for whom they act. */
export function notAccused<T extends "complaint">(
  eb: ExpressionBuilder<Tables, T>,
  { id, actsFor }: Required<Viewer>,
): Condition<T> {
  const b = eb as unknown as ExpressionBuilder<Tables, "complaint">;
  return b.or([
    b("complaint.reported_staff_id", "is", null),
    b("complaint.reported_staff_id", "not in", [id, ...actsFor]),
  ]) as never;
}

function reached<T extends "complaint">(
  eb: ExpressionBuilder<Tables, T>,
  viewer: Required<Viewer>,
  { assigned, untaken, other }: Readonly<Record<Relation, Reach>>,
): Condition<T> {
  const b = eb as unknown as ExpressionBuilder<Tables, "complaint">;
  const reaches = (reach: Reach) =>
    reach === "open" ? b("complaint.confidential", "=", false) : b.lit(reach === "yes");
  const free = notAccused(b, viewer);
  if (assigned === untaken && untaken === other) return b.and([free, reaches(other)]) as never;
  const byRelation = b
    .case()
    .when("complaint.handler_id", "is", null)
    .then(reaches(untaken))
    .when("complaint.handler_id", "=", viewer.id)
    .then(reaches(assigned))
    .else(reaches(other))
    .end();
  return b.and([free, byRelation as never]) as never;
}

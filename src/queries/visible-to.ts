import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from "kysely";
import type { Tables } from "#store/tables.ts";
import type { Reader } from "./complaint-file.ts";

/** The rule `maySee` as a condition on rows, so that lists and counts hide what pages hide. A test holds them equal. */
export function visibleTo<T extends "complaint">(
  eb: ExpressionBuilder<Tables, T>,
  staff: Reader,
): ExpressionWrapper<Tables, T, SqlBool> {
  const b = eb as unknown as ExpressionBuilder<Tables, "complaint">;
  const notAccused = b("complaint.reported_staff_id", "is distinct from", staff.id);
  if (staff.role === "administrator" || staff.role === "receptionist") return b.lit(false) as never;
  if (staff.role === "leader") return notAccused as never;
  const open = b("complaint.confidential", "=", false);
  if (staff.role !== "officer") return b.and([notAccused, open]) as never;
  const handled = b.or([b("complaint.handler_id", "is", null), b("complaint.handler_id", "=", staff.id)]);
  return b.and([notAccused, b.or([open, handled])]) as never;
}

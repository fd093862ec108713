import type { z } from "@hono/zod-openapi";
import type { Lodged } from "#commands/lodge.ts";
import type { Due } from "#complaints/events.ts";
import type { Instant } from "#lib/time.ts";
import type { lodgedSchema } from "../schemas/lodged.ts";
import { clockfaceOf } from "./instants.ts";

/** Due dates as they were set at lodging; null: no such clock. */
export interface FirstDue {
  readonly receipt: Pick<Due, "dueAt"> | null;
  readonly response: Pick<Due, "dueAt"> | null;
}

/** What was lodged, as it was at that moment. */
export function presentLodged(
  { complaint, procedure, ...lodged }: Lodged,
  due: FirstDue,
): z.infer<typeof lodgedSchema> {
  const at = clockfaceOf(procedure);
  const when = (clock: { readonly dueAt: Instant | null } | null) => at(clock?.dueAt ?? null);
  return {
    reference: lodged.reference,
    trackingCode: lodged.trackingCode,
    stage: "lodged",
    lodgedAt: at(complaint.lodgedAt),
    due: { receipt: when(due.receipt), response: when(due.response) },
  };
}

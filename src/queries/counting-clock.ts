import type { Complaint } from "#complaints/types.ts";
import type { Instant } from "#lib/time.ts";
import type { WorklistRow } from "./types.ts";

/** The clock that counts now for people who look at a list: the office's own first, then the complainant's. */
export function countingClock({
  stage,
  clocks,
}: Complaint): Pick<WorklistRow, "clock"> & { readonly dueAt: Instant | null } {
  if (stage === "closed") return { clock: null, dueAt: null };
  const kind = stage === "lodged" ? "receipt" : stage === "awaiting_complainant" ? "supplement" : "response";
  const clock = clocks[kind];
  if (clock && clock.stoppedAt === null) return { clock: kind, dueAt: clock.dueAt };
  const closing = clocks.closing;
  return closing && closing.stoppedAt === null
    ? { clock: "closing", dueAt: closing.dueAt }
    : { clock: null, dueAt: null };
}

import type { ComplaintEvent } from "#complaints/events.ts";
import type { Complaint } from "#complaints/types.ts";
import type { Sop } from "#sop/types.ts";

/** One event of a walk, with the complaint before and after it. */
export interface Moment {
  readonly sop: Sop;
  readonly before: Complaint;
  readonly event: ComplaintEvent;
  readonly after: Complaint;
}

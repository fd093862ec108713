import { apply } from "#complaints/apply.ts";
import type { ComplaintEvent } from "#complaints/events.ts";
import { stepOf } from "#complaints/step-of.ts";
import type { Complaint } from "#complaints/types.ts";
import { nextWake } from "#complaints/wake.ts";
import { saveEvents } from "#store/save-events.ts";
import type { Context, Procedure } from "./context.ts";
import type { Tx } from "./transaction.ts";

/** What lists need of a complaint beside its state. */
export function derived(procedure: Procedure, complaint: Complaint) {
  return {
    state: JSON.stringify(complaint),
    wake_at: nextWake(complaint)?.at ?? null,
    step: stepOf(procedure.sop, complaint)?.id ?? null,
  };
}

/** Writes what was decided: the row as the fold, and the events. Gives the complaint after them. */
export async function save(
  ctx: Context,
  tx: Tx,
  procedure: Procedure,
  before: Complaint,
  events: readonly ComplaintEvent[],
): Promise<Complaint> {
  const after = events.reduce<Complaint>(apply, before);
  await tx.updateTable("complaint").set(derived(procedure, after)).where("id", "=", after.id).execute();
  await saveEvents(tx, ctx, after, events);
  return after;
}

import type { Calendar } from "#calendar/make-calendar.ts";
import type { Instant } from "#lib/time.ts";
import { targetOf } from "#sop/ask.ts";
import type { ClockKind, Limit, Sop, Step, Unit } from "#sop/types.ts";
import { apply } from "../apply.ts";
import type { ComplaintEvent } from "../events.ts";
import { stepOf } from "../step-of.ts";
import type { Clock, Complaint } from "../types.ts";
import { type Counted, lengthOf } from "./length-of.ts";

/** How long a complaint took at a step, from an event on which that ended. */
export interface Measure {
  /** Number of the event. */
  readonly seq: number;
  readonly step: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly unit: Unit;
  /** Whole; what was begun counts as one. Without what a hold gave to the complainant. */
  readonly amount: number;
  /** Past the date that was printed. Of a step without a clock, never. */
  readonly late: boolean;
}

/** Steps without a clock are measured in this. */
const STANDING: Counted = { unit: "working_days", count: "day_after" };

/**
 * Everything that can be measured in a complaint's events. A step with a clock: from the clock's start until it was met
 * (received; told, dated when it was sent), in the unit of its target; a clock that closing or a withdrawal stopped was
 * not met and is no measure. Any other step: how long the complaint stood there. What lies in years without a table is
 * left out.
 */
export function measuresOf(sop: Sop, calendar: Calendar, events: readonly ComplaintEvent[]): Measure[] {
  const measures: Measure[] = [];
  let before: Complaint | null = null;
  let since: Instant = events[0]?.at ?? 0;
  events.forEach((event, index) => {
    const after: Complaint = apply(before, event);
    const met = before && clockMet(before, after, event);
    const of = before && met && clockedStep(sop, before, met.kind);
    const seq = index + 1;
    if (of && met) {
      const { clock } = met;
      const amount = lengthOf(calendar, of.limit, clock.startedAt, clock.stoppedAt!);
      const late = clock.dueAt !== null && clock.stoppedAt! > clock.dueAt;
      if (amount !== null) {
        const counted = Math.max(0, amount - heldFor(clock));
        const span = { from: clock.startedAt, to: clock.stoppedAt! };
        measures.push({ seq, step: of.step.id, ...span, unit: of.limit.unit, amount: counted, late });
      }
    }
    const [left, entered] = [before && stepOf(sop, before), stepOf(sop, after)];
    if (left?.id !== entered?.id) {
      const amount = left && !hasClock(left) ? lengthOf(calendar, STANDING, since, event.at) : null;
      if (left && amount !== null)
        measures.push({ seq, step: left.id, from: since, to: event.at, unit: STANDING.unit, amount, late: false });
      since = event.at;
    }
    before = after;
  });
  return measures;
}

/** Whether lateness and length of a step follow a clock of the office. */
export function hasClock({ target }: Step): boolean {
  return target !== undefined && target.clock !== "measured";
}

/** The step that a clock belongs to, with the unit by which it is counted. */
function clockedStep(
  sop: Sop,
  before: Complaint,
  kind: ClockKind,
): { readonly step: Step; readonly limit: Limit } | null {
  const again = sop.steps.find((step) => step.kind === "reconsider" && step.target?.clock === kind);
  if (kind === "response" && before.objectedAt !== null && again) return { step: again, limit: again.target! };
  const first = targetOf(sop, kind);
  return first && { step: first.step, limit: first.target };
}

function clockMet(before: Complaint, after: Complaint, event: ComplaintEvent) {
  const kind: ClockKind | null = event.type === "received" ? "receipt" : event.type === "told" ? "response" : null;
  if (!kind || before.clocks[kind]?.stoppedAt !== null) return null;
  const clock = after.clocks[kind];
  return clock && clock.stoppedAt !== null ? { kind, clock } : null;
}

function heldFor({ moves }: Clock): number {
  return moves.reduce((sum, { reason, workingDays }) => sum + (reason === "hold" ? (workingDays ?? 0) : 0), 0);
}

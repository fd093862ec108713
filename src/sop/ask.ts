import type { Actor, ClockKind, Reading, Sop, StaffRole, Step, StepKind, Target } from "./types.ts";
import { reachedFrom } from "./ways.ts";

/** The first step of a kind, in the order of the table; undefined when the SOP has none. */
export function stepOfKind(sop: Sop, kind: StepKind): Step | undefined {
  return sop.steps.find((step) => step.kind === kind);
}

/** Whether the SOP has a step of a kind. */
export function hasStep(sop: Sop, kind: StepKind): boolean {
  return stepOfKind(sop, kind) !== undefined;
}

/** The target that a clock runs to from lodging, with the step that sets it; null when the SOP sets none. */
export function targetOf(sop: Sop, clock: ClockKind): { readonly step: Step; readonly target: Target } | null {
  for (const step of sop.steps) {
    if (step.target?.clock === clock && step.kind !== "reconsider") return { step, target: step.target };
  }
  return null;
}

/** Who carries out a step: complainant, a staff role or a thing. Null for a step that the SOP doesn't have. */
export function roleOf(sop: Sop, stepId: string): Actor["is"] | null {
  const step = sop.steps.find(({ id }) => id === stepId);
  return sop.actors.find(({ id }) => id === step?.actor)?.is ?? null;
}

/** The staff role that carries out the steps of a kind; null without such a step, or when it isn't a staff member's. */
export function roleOfKind(sop: Sop, kind: StepKind): StaffRole | null {
  const role = roleOf(sop, stepOfKind(sop, kind)?.id ?? "");
  return role === null || role === "complainant" || role === "thing" ? null : role;
}

/** Whether the leader reads first: a `direct` step lies on the way from receiving to the review. */
export function leadershipFirst(sop: Sop): boolean {
  const [receive, review] = [stepOfKind(sop, "receive"), stepOfKind(sop, "review")];
  if (!receive || !review) return false;
  const beforeReview = reachedFrom(sop.steps, receive.id, review.id);
  return sop.steps.some(
    ({ id, kind }) => kind === "direct" && beforeReview.has(id) && reachedFrom(sop.steps, id).has(review.id),
  );
}

/** Whom a complaint about somebody of the office goes to when nobody inside may handle it; undefined: the SOP names none. */
export function outsideFor({ outside }: Sop): Sop["outside"][number] | undefined {
  return outside.find(({ aboutStaff }) => aboutStaff) ?? outside[0];
}

/** The readings on which lateness under a clock rests. */
export function readingsOf(sop: Sop, clock: ClockKind): readonly Reading[] {
  return sop.readings.filter(({ clocks }) => clocks?.includes(clock));
}

/** Whether lateness under a clock rests on a reading that the head has not signed: shown to staff, never published. */
export function isProposed(sop: Sop, clock: ClockKind): boolean {
  return readingsOf(sop, clock).some(({ signed }) => !signed);
}

import type { Sop, StepKind } from "../types.ts";
import { reachedFrom } from "../ways.ts";
import { type Problem, problem } from "./problem.ts";

const exactlyOne: readonly StepKind[] = ["lodge", "receive", "review", "respond"];
const atMostOne: readonly StepKind[] = ["direct", "act", "draft", "approve", "reconsider", "rate"];

/**
 * The kinds that a complaint's life is built on: each once, in their order, and none can be walked around. An answer
 * without a review, or without the approval that the SOP asks for, has no way in the SOP.
 */
export function checkKinds(sop: Sop): Problem[] {
  const wrong = [
    ...exactlyOne.flatMap((kind) => checkCount(sop, kind, 1)),
    ...atMostOne.flatMap((kind) => checkCount(sop, kind, 0)),
  ];
  if (wrong.length > 0) return wrong;
  return [
    ...checkNoWayAround(sop, "lodge", "receive"),
    ...checkNoWayAround(sop, "receive", "review"),
    ...checkNoWayAround(sop, "review", "respond"),
    ...(has(sop, "approve") ? checkNoWayAround(sop, "approve", "respond") : []),
    ...(has(sop, "rate") ? checkNoWayAround(sop, "respond", "rate") : []),
  ];
}

function has({ steps }: Sop, kind: StepKind): boolean {
  return steps.some((step) => step.kind === kind);
}

function checkCount({ steps }: Sop, kind: StepKind, least: 0 | 1): Problem[] {
  const places = steps.flatMap((step, at) => (step.kind === kind ? [at] : []));
  if (places.length < least) return [problem("step-kinds", ["steps"], `There is no step of kind ${kind}.`)];
  return places
    .slice(1)
    .map((at) => problem("step-kinds", ["steps", at, "kind"], `A second step of kind ${kind}; an SOP has one.`));
}

/** From the start, a step of the later kind is reached only through the earlier one. */
function checkNoWayAround({ steps, start }: Sop, earlier: StepKind, later: StepKind): Problem[] {
  const first = steps.find(({ kind }) => kind === earlier)!;
  const at = steps.findIndex(({ kind }) => kind === later);
  const around = reachedFrom(steps, start, first.id).has(steps[at]!.id);
  const through = reachedFrom(steps, first.id).has(steps[at]!.id);
  if (through && !around) return [];
  const message = around
    ? `Step "${steps[at]!.id}" (${later}) can be reached without "${first.id}" (${earlier}).`
    : `No way leads from "${first.id}" (${earlier}) to "${steps[at]!.id}" (${later}).`;
  return [problem("no-way-around", ["steps", at], message)];
}

import type { Sop, Step } from "../types.ts";
import { reachedFrom } from "../ways.ts";
import { type Problem, problem } from "./problem.ts";

/** The ways on lead to steps; every step is reached from the start, and an end is reached from every step. */
export function checkWays(sop: Sop): Problem[] {
  const known = new Set(sop.steps.map(({ id }) => id));
  const loose = sop.steps.flatMap((step, at) => [...checkTargets(step, at, known), ...checkDecision(step, at)]);
  if (!known.has(sop.start)) {
    loose.push(problem("start-known", ["start"], `The start "${sop.start}" is not a step.`));
  }
  return loose.some(({ rule }) => rule !== "decision-has-ways") ? loose : [...loose, ...checkReach(sop)];
}

function checkTargets(step: Step, at: number, known: ReadonlySet<string>): Problem[] {
  return step.next.flatMap(({ to }, way) =>
    known.has(to)
      ? []
      : [
          problem(
            "way-known",
            ["steps", at, "next", way, "to"],
            `Step "${step.id}" goes on to "${to}", which is not a step.`,
          ),
        ],
  );
}

function checkDecision(step: Step, at: number): Problem[] {
  const path = ["steps", at, step.decision ? "decision" : "next"];
  if (!step.decision) {
    const message = `Step "${step.id}" has ${step.next.length} ways on but is not marked as a decision.`;
    return step.next.length > 1 ? [problem("decision-has-ways", path, message)] : [];
  }
  const answers = step.next.map(({ when }) => when?.id);
  if (step.next.length < 2) {
    return [problem("decision-has-ways", path, `Decision "${step.id}" needs two ways on or more.`)];
  }
  if (answers.includes(undefined)) {
    return [problem("decision-has-ways", path, `Each way on from decision "${step.id}" needs its answer ("when").`)];
  }
  const twice = new Set(answers).size < answers.length;
  return twice
    ? [problem("decision-has-ways", path, `Two ways on from decision "${step.id}" have the same answer.`)]
    : [];
}

function checkReach({ steps, start }: Sop): Problem[] {
  const reached = reachedFrom(steps, start);
  const ends = steps.filter(({ next }) => next.length === 0);
  return steps.flatMap(({ id }, at) => {
    if (!reached.has(id))
      return [problem("step-reached", ["steps", at], `No way leads from the start to step "${id}".`)];
    const onward = reachedFrom(steps, id);
    if (ends.some((end) => onward.has(end.id))) return [];
    return [problem("end-reached", ["steps", at], `From step "${id}" no way leads to an end.`)];
  });
}

import type { Actor, Sop, Step, StepKind } from "../types.ts";
import { type Problem, problem } from "./problem.ts";

const complainant: readonly Actor["is"][] = ["complainant"];
const door: readonly Actor["is"][] = ["complainant", "receptionist", "officer"];
const desk: readonly Actor["is"][] = ["officer", "leader"];

/** Who may carry out which kind of step. What the office decides is never done by a thing or by the complainant. */
const mayCarryOut: Readonly<Record<StepKind, readonly Actor["is"][]>> = {
  need: complainant,
  choose: door,
  register: door,
  lodge: complainant,
  receive: desk,
  direct: desk,
  review: desk,
  act: desk,
  draft: desk,
  approve: desk,
  respond: desk,
  reconsider: desk,
  rate: complainant,
};

/** Each step has a known actor who may carry it out, and what it is done with is a thing. */
export function checkActors(sop: Sop): Problem[] {
  const byId = new Map(sop.actors.map((actor) => [actor.id, actor]));
  return sop.steps.flatMap((step, at) => [...checkActor(step, at, byId), ...checkThing(step, at, byId)]);
}

function checkActor(step: Step, at: number, byId: ReadonlyMap<string, Actor>): Problem[] {
  const path = ["steps", at, "actor"];
  const actor = byId.get(step.actor);
  if (!actor)
    return [problem("actor-known", path, `Step "${step.id}" names an actor "${step.actor}" that is not listed.`)];
  const fitting = mayCarryOut[step.kind];
  if (fitting.includes(actor.is)) return [];
  const message = `Step "${step.id}" of kind ${step.kind} is carried out by ${fitting.join(" or ")}, not by ${actor.is}.`;
  return [problem("actor-fits-kind", path, message)];
}

function checkThing({ id, thing, cells }: Step, at: number, byId: ReadonlyMap<string, Actor>): Problem[] {
  const unknown = Object.keys(cells.actors ?? {}).filter((name) => !byId.has(name));
  const problems = unknown.map((name) =>
    problem(
      "actor-known",
      ["steps", at, "cells", "actors", name],
      `Step "${id}" has a cell for an unknown actor "${name}".`,
    ),
  );
  if (!thing || byId.get(thing.actor)?.is === "thing") return problems;
  const message = `Step "${id}" is done with "${thing.actor}", which is not listed as an actor that is a thing.`;
  return [...problems, problem("thing-is-a-thing", ["steps", at, "thing", "actor"], message)];
}

import { clockKinds, type Limit, type Sop, type Step, type StepKind, type Target } from "../types.ts";
import { surelyNotLonger } from "./limit-length.ts";
import { type Path, type Problem, problem } from "./problem.ts";

/**
 * Steps at which the office may still owe its answer; a response target stands at one of them, and a second look
 * (`reconsider`) may have one of its own.
 */
const answering: ReadonlySet<StepKind> = new Set([
  "receive",
  "direct",
  "review",
  "act",
  "draft",
  "approve",
  "respond",
  "reconsider",
]);

/** Every target is positive, each clock has one, at a step where it can run, and shorter limits are shorter. */
export function checkTargets(sop: Sop): Problem[] {
  return [
    ...checkPositive(sop),
    ...clockKinds.flatMap((clock) => checkOnce(sop, clock)),
    ...sop.steps.flatMap((step, at) =>
      step.target ? checkTarget(sop, step, step.target, ["steps", at, "target"]) : [],
    ),
    ...checkLimits(sop),
  ];
}

function checkPositive(sop: Sop): Problem[] {
  return amountsOf(sop).flatMap(([path, amount]) =>
    Number.isSafeInteger(amount) && amount > 0
      ? []
      : [problem("positive", path, `A limit is a whole number above 0, not ${amount}.`)],
  );
}

/** Every length of time in the SOP, with its place. */
function amountsOf({ steps, limits, appointment }: Sop): [Path, number][] {
  const { reminderBefore, mailToldAfterHours, ...around } = limits;
  return [
    ...steps.flatMap(({ target }, at) => (target ? amountsOfTarget(target, ["steps", at, "target"]) : [])),
    ...amountsIn(["limits"], around),
    ...amountsIn(["appointment"], { ...appointment }),
    [["limits", "reminderBefore"], reminderBefore],
    [["limits", "mailToldAfterHours"], mailToldAfterHours],
  ];
}

function amountsOfTarget(target: Target, path: Path): [Path, number][] {
  const { extension, byClassification } = target;
  return [
    [[...path, "amount"], target.amount],
    ...amountsIn(path, { extension }),
    ...amountsIn([...path, "byClassification"], { ...byClassification }),
  ];
}

function amountsIn(path: Path, limits: Readonly<Record<string, Limit | undefined>>): [Path, number][] {
  return Object.entries(limits).flatMap(([name, limit]): [Path, number][] =>
    limit ? [[[...path, name, "amount"], limit.amount]] : [],
  );
}

function checkOnce({ steps }: Sop, clock: string): Problem[] {
  const first = steps.map(({ kind, target }) => (kind === "reconsider" ? undefined : target));
  const places = first.flatMap((target, at) => (target?.clock === clock ? [at] : []));
  return places
    .slice(1)
    .map((at) => problem("clock-once", ["steps", at, "target"], `A second target for the ${clock} clock; it has one.`));
}

function checkTarget(sop: Sop, step: Step, target: Target, path: Path): Problem[] {
  const { clock, extension, byClassification = {} } = target;
  const fits = clock === "measured" || (clock === "receipt" ? step.kind === "receive" : answering.has(step.kind));
  const extras = extension !== undefined || Object.keys(byClassification).length > 0;
  const longer = Object.entries(byClassification).filter(
    ([, limit]) => !surelyNotLonger(limit, target, sop.office.hours.week),
  );
  return [
    ...(fits
      ? []
      : [problem("clock-on-its-step", path, `The ${clock} clock can't run to step "${step.id}" (${step.kind}).`)]),
    ...(extras && clock !== "response"
      ? [problem("target-extras", path, `Only a response target has limits by classification or an extension.`)]
      : []),
    ...longer.map(([name, limit]) =>
      problem(
        "classification-not-longer",
        [...path, "byClassification", name],
        `${limit.amount} ${limit.unit} for "${name}" can be longer than the target of ${target.amount} ${target.unit}.`,
      ),
    ),
  ];
}

function checkLimits({ limits, readings }: Sop): Problem[] {
  const late = (["supplement", "closing"] as const).filter(
    (name) => limits[name].unit === "working_days" && limits[name].amount <= limits.reminderBefore,
  );
  const signed = readings.some((reading) => reading.signed && reading.clocks?.includes("response"));
  return [
    ...late.map((name) =>
      problem("reminder-before-end", ["limits", "reminderBefore"], `The reminder would go before ${name} has begun.`),
    ),
    ...(limits.escalation && !signed
      ? [
          problem(
            "escalation-signed",
            ["limits", "escalation"],
            "Days of its own for leadership need a signed reading.",
          ),
        ]
      : []),
  ];
}

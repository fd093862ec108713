import { expect, test } from "vitest";
import { secondSop, thirdSop } from "../../test/support/sops.ts";
import { hasStep, isProposed, leadershipFirst, readingsOf, roleOf, roleOfKind, stepOfKind, targetOf } from "./ask.ts";
import { sop1700 } from "./offices/1700/sop.ts";
import type { Sop, Step } from "./types.ts";

test("which steps an SOP has", () => {
  expect(stepOfKind(sop1700, "lodge")?.label).toBe("4a");
  expect(stepOfKind(sop1700, "choose")?.label).toBe("2");
  expect([hasStep(sop1700, "direct"), hasStep(secondSop, "direct")]).toEqual([true, false]);
  expect([hasStep(sop1700, "approve"), hasStep(secondSop, "approve")]).toEqual([false, true]);
  expect([hasStep(secondSop, "rate"), hasStep(thirdSop, "rate")]).toEqual([true, false]);
});

test("which target a clock has, and where", () => {
  expect(targetOf(sop1700, "receipt")).toMatchObject({ step: { id: "receive" }, target: { amount: 60 } });
  expect(targetOf(secondSop, "response")).toMatchObject({
    step: { id: "assess" },
    target: { extension: { amount: 7 } },
  });
  const untimed: Sop = { ...sop1700, steps: sop1700.steps.map(({ target: _, ...step }) => step) };
  expect(targetOf(untimed, "response")).toBeNull();
});

test("who carries out a step", () => {
  expect([roleOf(sop1700, "rate"), roleOf(sop1700, "direct"), roleOf(sop1700, "nothing")]).toEqual([
    "complainant",
    "leader",
    null,
  ]);
  expect([roleOfKind(secondSop, "approve"), roleOfKind(secondSop, "rate"), roleOfKind(secondSop, "direct")]).toEqual([
    "leader",
    null,
    null,
  ]);
});

test("leadership is first only where a directive stands before the review", () => {
  expect([leadershipFirst(sop1700), leadershipFirst(secondSop)]).toEqual([false, false]);
  expect(leadershipFirst(withNext(sop1700, { receive: "direct", direct: "review", review: "act" }))).toBe(true);
});

test("lateness is proposed while a reading under its clock is unsigned", () => {
  expect(readingsOf(sop1700, "response").map(({ number }) => number)).toEqual([6, 8, 9, 10, 15, 17, 28, 30]);
  expect([isProposed(sop1700, "receipt"), isProposed(secondSop, "receipt")]).toEqual([true, false]);
  const signed = { by: "Kepala", on: "2026-12-01" };
  const half: Sop = {
    ...sop1700,
    readings: sop1700.readings.map((reading) =>
      reading.clocks?.includes("receipt") ? { ...reading, signed } : reading,
    ),
  };
  expect([isProposed(half, "receipt"), isProposed(half, "response")]).toEqual([false, true]);
});

function withNext(sop: Sop, ways: Readonly<Record<string, string>>): Sop {
  const steps = sop.steps.map((step): Step => {
    const to = ways[step.id];
    return to ? { ...step, next: [{ to }], decision: false } : step;
  });
  return { ...sop, steps };
}

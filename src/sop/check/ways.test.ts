import fc from "fast-check";
import { expect, test } from "vitest";
import { sops } from "../../../test/support/sops.ts";
import { checkSop } from "../check.ts";
import type { Sop, Step } from "../types.ts";

/** Who reaches whom, found the slow way: one more step of the way until nothing new is found. */
function reachable(steps: readonly Step[]): boolean[][] {
  const at = new Map(steps.map(({ id }, index) => [id, index]));
  const reach = steps.map((step, from) =>
    steps.map((_, to) => from === to || step.next.some((way) => at.get(way.to) === to)),
  );
  for (const middle of steps.keys())
    for (const from of steps.keys())
      for (const to of steps.keys()) reach[from]![to] ||= reach[from]![middle]! && reach[middle]![to]!;
  return reach;
}

function expectedProblems({ steps, start }: Sop): string[] {
  const reach = reachable(steps);
  const first = steps.findIndex(({ id }) => id === start);
  const ends = [...steps.keys()].filter((at) => steps[at]!.next.length === 0);
  return steps.flatMap((_, at) => {
    if (!reach[first]![at]) return [`step-reached ${at}`];
    return ends.some((end) => reach[at]![end]) ? [] : [`end-reached ${at}`];
  });
}

const broken = fc.constantFrom(...sops.map(([, sop]) => sop)).chain((sop) => {
  const ids = fc.constantFrom(...sop.steps.map(({ id }) => id));
  const changes = fc.array(fc.tuple(ids, fc.array(ids, { maxLength: 2 })), { maxLength: 4 });
  return fc
    .tuple(changes, ids, fc.shuffledSubarray([...sop.steps], { minLength: sop.steps.length }))
    .map(([ways, start, steps]): Sop => {
      const changed = new Map(ways);
      const mutated = steps.map((step): Step => {
        const next = changed.get(step.id);
        return next
          ? {
              ...step,
              next: next.map((to, at) => ({ to, when: { id: `${at}`, en: `${at}` } })),
              decision: next.length > 1,
            }
          : step;
      });
      return { ...sop, start, steps: mutated };
    });
});

test("whatever is done to the ways on, each step that is cut off is named, and no other", () => {
  let cut = 0;
  fc.assert(
    fc.property(broken, (sop) => {
      const found = checkSop(sop).filter(({ rule }) => rule === "step-reached" || rule === "end-reached");
      const expected = expectedProblems(sop);
      if (expected.length > 0) cut += 1;
      expect(found.map(({ rule, path }) => `${rule} ${path[1]}`)).toEqual(expected);
    }),
    { numRuns: 400 },
  );
  expect(cut).toBeGreaterThan(100);
});

test("the order in which the steps are listed changes nothing", () => {
  for (const [, sop] of sops) {
    fc.assert(
      fc.property(fc.shuffledSubarray([...sop.steps], { minLength: sop.steps.length }), (steps) => {
        expect(checkSop({ ...sop, steps })).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }
});

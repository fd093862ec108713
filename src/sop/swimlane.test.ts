import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "#text/words.ts";
import { sops } from "../../test/support/sops.ts";
import { swimlane } from "./swimlane.ts";
import type { Arrow, Box, Picture, Point, Shape } from "./swimlane/picture.ts";
import { rowsInOrder } from "./swimlane/rows-in-order.ts";
import { textWidth } from "./swimlane/wrap.ts";
import type { Sop, Step } from "./types.ts";

const drawn = sops.flatMap(([name, sop]) =>
  languages.map((language) => [`${name} in ${language}`, sop, swimlane(sop, language)] as const),
);

describe.each(drawn)("the picture of %s", (_name, sop, picture) => {
  test("has a row a step, in the order in which they happen", () => {
    expect(picture.rows.map(({ stepId }) => stepId)).toEqual(rowsInOrder(sop).map(({ id }) => id));
    expect(picture.rows.map(({ stepId }) => stepId).toSorted()).toEqual(sop.steps.map(({ id }) => id).toSorted());
  });

  test("has a shape a step and a thing, in its actor's lane, with a text that fits", () => {
    for (const step of sop.steps) {
      expect(laneOf(picture, shapeOf(picture, step.id))).toBe(step.actor);
      if (step.thing) expect(laneOf(picture, shapeOf(picture, `${step.id}:thing`))).toBe(step.thing.actor);
    }
    for (const shape of picture.shapes) expect(textFits(shape)).toBe(true);
  });

  test("says in each shape what the step is called", () => {
    const titles = sop.steps.flatMap(({ title, thing }) => [title, ...(thing ? [thing.name] : [])]);
    const said = picture.shapes.map(({ text }) => text.lines.join("").replaceAll(" ", ""));
    expect(said.toSorted()).toEqual(
      titles.map((words) => words[_name.endsWith("id") ? "id" : "en"].replaceAll(" ", "")).toSorted(),
    );
  });

  test("draws decisions as diamonds, and the first and last step round", () => {
    for (const { id, decision, next } of sop.steps) {
      const round = id === sop.start || next.length === 0;
      expect(shapeOf(picture, id).kind).toBe(decision ? "decision" : round ? "terminator" : "process");
    }
  });

  test("is sound", () => expectSound(sop, picture));

  test("leads each arrow past the labels, and each label past arrows and shapes", () => {
    const labels = picture.arrows.flatMap(({ label }) => (label ? [label.box] : []));
    const stretches = picture.arrows.flatMap(stretchBoxes);
    expect(labels.length).toBe(sop.steps.flatMap(({ next }) => next).filter(({ when }) => when).length);
    expect(overlaps(labels, [...stretches, ...picture.shapes])).toEqual([]);
    expect(labels.flatMap((box, at) => overlaps([box], labels.slice(at + 1)))).toEqual([]);
  });

  test("lets arrows share a stretch only on the way to the same shape", () => {
    const shared = picture.arrows.flatMap((arrow, at) =>
      picture.arrows.slice(at + 1).filter((other) => other.to !== arrow.to && shareStretch(arrow, other)),
    );
    expect(shared).toEqual([]);
  });
});

test("a step without a lane of its own on the way is drawn where it happens, not where it is printed", () => {
  const [, sop1700] = sops[0]!;
  const labels = rowsInOrder(sop1700).map(({ label }) => label);
  expect(labels).toEqual(["1", "2", "3", "4", "4a", "5", "6", "6 Ket", "6 TL", "7", "8"]);
});

test("whatever the ways on, every arrow finds its way around the shapes", () => {
  const [, base] = sops[1]!;
  const ids = fc.constantFrom(...base.steps.map(({ id }) => id));
  const shapes = fc.array(fc.tuple(ids, fc.array(ids, { minLength: 1, maxLength: 3 })), { maxLength: 5 });
  const actors = fc.array(fc.constantFrom(...base.actors.map(({ id }) => id)), {
    minLength: base.steps.length,
    maxLength: base.steps.length,
  });
  fc.assert(
    fc.property(shapes, actors, (ways, owners) => {
      const sop = rewired(base, new Map(ways), owners);
      expectSound(sop, swimlane(sop, "id"));
    }),
    { numRuns: 40 },
  );
});

function rewired(sop: Sop, ways: ReadonlyMap<string, readonly string[]>, owners: readonly string[]): Sop {
  const steps = sop.steps.map(({ thing: _, ...step }, at): Step => {
    const next = ways.get(step.id)?.filter((to) => to !== step.id);
    const changed = next
      ? { next: next.map((to) => ({ to, when: { id: `ke ${to}`, en: to } })), decision: next.length > 1 }
      : {};
    return { ...step, ...changed, actor: owners[at]! };
  });
  return { ...sop, steps };
}

/** No two shapes overlap, all is inside the picture, arrows run squarely from border to border and through no shape. */
function expectSound(sop: Sop, picture: Picture): void {
  const { shapes, arrows, width, height } = picture;
  expect(shapes.flatMap((shape, at) => overlaps([shape], shapes.slice(at + 1)))).toEqual([]);
  expect(
    shapes.every(({ x, y, ...size }) => x >= 0 && y >= 0 && x + size.width <= width && y + size.height <= height),
  ).toBe(true);
  expect(shapes.every(({ text }) => text.lines.join("").length > 0)).toBe(true);
  const links = sop.steps.flatMap(({ next, thing }) => [...next, ...(thing ? [thing] : [])]);
  expect(arrows.length).toBe(links.length);
  for (const arrow of arrows) {
    const [from, to] = [shapeOf(picture, arrow.from), shapeOf(picture, arrow.to)];
    expect([onBorder(from, arrow.points[0]!), onBorder(to, arrow.points.at(-1)!)]).toEqual([true, true]);
    expect(isSquare(arrow)).toBe(true);
    const others = shapes.filter(({ id }) => id !== arrow.from && id !== arrow.to);
    expect(overlaps(stretchBoxes(arrow), others)).toEqual([]);
    expect(overlaps(stretchBoxes(arrow), [inner(from), inner(to)])).toEqual([]);
  }
}

function shapeOf({ shapes }: Picture, id: string): Shape {
  return shapes.find((shape) => shape.id === id)!;
}

function laneOf({ lanes }: Picture, { x, width }: Shape): string | undefined {
  return lanes.find((lane) => lane.x < x && x + width < lane.x + lane.width)?.id;
}

function textFits({ kind, width, height, text }: Shape): boolean {
  const [wide, high] = [Math.max(...text.lines.map((line) => textWidth(line, 14))), text.lines.length * 18];
  return kind === "decision" ? wide / width + high / height <= 1.001 : wide <= width && high <= height;
}

function onBorder({ kind, x, y, width, height }: Shape, point: Point): boolean {
  const foot = kind === "thing" ? 4 : 0;
  const upright = point.x === x + width / 2 && (point.y === y || point.y === y + height - foot);
  return upright || (point.y === y + height / 2 && (point.x === x || point.x === x + width));
}

function isSquare({ points }: Arrow): boolean {
  return points.slice(1).every((to, at) => (to.x === points[at]!.x) !== (to.y === points[at]!.y));
}

function stretchBoxes({ points }: Arrow): Box[] {
  return points.slice(1).map((to, at) => {
    const from = points[at]!;
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x),
      height: Math.abs(from.y - to.y),
    };
  });
}

function inner({ x, y, width, height }: Box): Box {
  return { x: x + 5, y: y + 5, width: width - 10, height: height - 10 };
}

function overlaps(boxes: readonly Box[], others: readonly Box[]): [Box, Box][] {
  return boxes.flatMap((a) =>
    others
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b): [Box, Box] => [a, b]),
  );
}

function shareStretch(a: Arrow, b: Arrow): boolean {
  return stretchBoxes(a).some((one) =>
    stretchBoxes(b).some((other) => {
      const level = one.height === 0 && other.height === 0 && one.y === other.y;
      const upright = one.width === 0 && other.width === 0 && one.x === other.x;
      if (level) return one.x < other.x + other.width && other.x < one.x + one.width;
      return upright && one.y < other.y + other.height && other.y < one.y + one.height;
    }),
  );
}

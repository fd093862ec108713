import { describe, expect, test } from "vitest";
import { fill, languages } from "#text/words.ts";
import { pictureText } from "#text/sop-picture.ts";
import { sops } from "../../../test/support/sops.ts";
import { swimlane } from "../swimlane.ts";
import type { Box, Picture, Point } from "./picture.ts";
import { placeBadges, type Wanted } from "./place-badges.ts";
import { textWidth } from "./wrap.ts";

const counts = [
  { count: 3, late: 1 },
  { count: 48, late: 15 },
  { count: 1280, late: 999 },
];
const drawn = sops.flatMap(([name, sop]) =>
  languages.flatMap((language) =>
    counts.map((numbers) => [name, language, numbers.count, swimlane(sop, language), numbers] as const),
  ),
);

describe.each(drawn)(
  "numbers at every step of %s in %s, %i complaints each",
  (_name, language, _count, picture, numbers) => {
    const wanted = picture.rows.flatMap(({ stepId: step }): Wanted[] => [
      { step, late: false, text: String(numbers.count) },
      { step, late: true, text: fill(pictureText(language).late, { count: numbers.late }) },
    ]);
    const badges = placeBadges(picture, wanted);

    test("stand at their step, one a number, large enough to press", () => {
      expect(badges).toHaveLength(wanted.length);
      for (const { step, box, text } of badges) {
        expect(
          overlap(
            grown(
              picture.shapes.find(({ id }) => id === step)!,
              1,
            ),
            box,
          ),
          step,
        ).toBe(true);
        expect(box.width).toBeGreaterThanOrEqual(Math.max(24, textWidth(text, 13)));
        expect(box.height).toBeGreaterThanOrEqual(24);
      }
    });

    test("cover no arrow, no words, no other shape and no other number", () => {
      for (const badge of badges) {
        const taken = [
          ...picture.arrows.flatMap(({ points }) => points.slice(1).map((to, at) => lineBox(points[at]!, to))),
          ...picture.arrows.flatMap(({ label }) => (label ? [label.box] : [])),
          ...picture.shapes.map(wordBox),
          ...picture.shapes.filter(({ id }) => id !== badge.step),
          ...badges.filter((other) => other !== badge).map(({ box }) => box),
        ];
        expect(
          taken.filter((other) => overlap(badge.box, other)),
          `${badge.step}: ${badge.text}`,
        ).toEqual([]);
      }
    });
  },
);

function lineBox(from: Point, to: Point): Box {
  const { x, y } = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) };
  return grown({ x, y, width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) }, 2);
}

function wordBox({ text: { lines, x, y } }: Picture["shapes"][number]): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, 14)));
  return { x: x - width / 2, y: y - 10, width, height: (lines.length - 1) * 18 + 12 };
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

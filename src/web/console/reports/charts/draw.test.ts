import { expect, test } from "vitest";
import { draw } from "./draw.ts";

const labels = ["5 Jan", "12 Jan", "<b>19</b> Jan"];

test("a drawing has classes only: no style, no script, no colour, nothing that moves", () => {
  const svg = draw({
    labels,
    series: [
      { name: "Web", values: [3, 1, 2] },
      { name: "Surel", values: [0, 4, null] },
    ],
  });
  expect(svg).not.toMatch(/style|script|#[0-9a-f]{3}|animate|ecmeta|<svg|<b>/i);
  expect(svg.match(/class="series-1"/g)).toHaveLength(3);
  expect(svg.match(/class="series-2"/g)!.length).toBeGreaterThan(0);
  expect(svg).toContain('class="label"');
  expect(svg).toContain('class="grid"');
});

test("a scale can be given, with its unit", () => {
  expect(draw({ labels, series: [{ name: "Tepat waktu", values: [80, 90, 100] }], most: 100, unit: "%" })).toContain(
    ">100%<",
  );
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const sheet = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = sheet.split("@media (prefers-color-scheme: dark)");
const themes = { light: colours(light), dark: colours(dark) };

/** Text on its ground: 4.5:1. Edges and marks: 3:1 (WCAG 1.4.3 and 1.4.11). */
const texts = [
  ["ink", "paper surface sunk"],
  ["soft", "paper surface sunk"],
  ["link", "paper surface sunk info-sunk"],
  ["on-main", "main main-strong"],
  ["on-band", "band"],
  ["on-focus", "focus"],
  ["bad", "paper surface bad-sunk"],
  ["good", "good-sunk"],
  ["warn", "warn-sunk"],
  ["info", "info-sunk"],
  ["ink", "info-sunk good-sunk warn-sunk bad-sunk"],
  ["paper", "bad"],
];
const marks = [
  ["edge", "paper surface"],
  ["main", "paper surface"],
  ["bad", "surface"],
  ["info", "paper"],
];

describe.each(Object.entries(themes))("%s", (_name, theme) => {
  const pairs = (list: string[][]) =>
    list.flatMap(([mark, grounds]) => grounds!.split(" ").map((ground) => [mark!, ground] as const));

  test.each(pairs(texts))("text %s on %s", (text, ground) => {
    expect(contrast(theme[text]!, theme[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(marks))("mark %s on %s", (mark, ground) => {
    expect(contrast(theme[mark]!, theme[ground]!)).toBeGreaterThanOrEqual(3);
  });
});

function colours(css: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name, colour]) => [name, colour]),
  );
}

function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const digits =
    colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.slice(1).match(/../g)!;
  const [r = 0, g = 0, b = 0] = digits.map((pair) => {
    const value = Number.parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

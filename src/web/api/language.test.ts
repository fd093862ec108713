import { expect, test } from "vitest";
import { languageAsked } from "./language.ts";

test.each([
  [undefined, "id"],
  ["", "id"],
  ["en", "en"],
  ["en-US,en;q=0.9", "en"],
  ["id-ID, en;q=0.9", "id"],
  ["en;q=0.5, id;q=0.8", "id"],
  ["fr, de", "id"],
  ["fr, en;q=0.3", "en"],
  ["en;q=0", "id"],
  ["en;q=often", "id"],
  ["*", "id"],
  ["english", "id"],
] as const)("%j asks for %s", (header, language) => {
  expect(languageAsked(header)).toBe(language);
});

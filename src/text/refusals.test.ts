import { expect, test } from "vitest";
import { refusalCodes } from "#lib/refusal.ts";
import { refusals } from "./refusals.ts";

test("every refusal has its sentence, and no sentence is left over", () => {
  expect(Object.keys(refusals).sort()).toEqual([...refusalCodes].sort());
});

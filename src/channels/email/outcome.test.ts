import { expect, test } from "vitest";
import { outcomeOf } from "./outcome.ts";

test.each([
  [{ responseCode: 550 }, "permanent_failure", "550"],
  [{ responseCode: 451 }, "temporary_failure", "451"],
  [{ responseCode: 535, code: "EAUTH" }, "technical_failure", "535"],
  [{ code: "ECONNREFUSED" }, "temporary_failure", "ECONNREFUSED"],
  [undefined, "temporary_failure", "no_answer"],
])("%o is %s", (error, state, reason) => {
  expect(outcomeOf(error)).toEqual({ state, error: reason });
});

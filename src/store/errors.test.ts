import { describe, expect, test } from "vitest";
import { isOutside } from "./errors.ts";

describe("whose fault it is", () => {
  test.each(["ENOSPC", "ECONNREFUSED", "EMFILE", "57P01", "08006", "40P01", "53300", "42P01"])(
    "%s is outside",
    (code) => {
      expect(isOutside(Object.assign(new Error("x"), { code }))).toBe(true);
    },
  );

  test.each(["22008", "22021", "23514", "54000", "ERR_INVALID_ARG_TYPE"])("%s is of what was worked on", (code) => {
    expect(isOutside(Object.assign(new Error("x"), { code }))).toBe(false);
  });

  test("an error without a code is outside only where it speaks of the line to the database", () => {
    expect(isOutside(new Error("Connection terminated unexpectedly"))).toBe(true);
    expect(isOutside(new TypeError("x is not a function"))).toBe(false);
    expect(isOutside(undefined)).toBe(false);
  });
});

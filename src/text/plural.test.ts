import { expect, test } from "vitest";
import { counted } from "./plural.ts";

const forms = { one: "{amount} day", other: "{amount} days" };

test.each([
  [0, "0 days"],
  [1, "1 day"],
  [2, "2 days"],
  [11, "11 days"],
])("%i in English", (amount, words) => expect(counted(forms, amount, "en")).toBe(words));

test("Indonesian has one form for all", () => expect(counted(forms, 1, "id")).toBe("1 days"));

import { expect, test } from "vitest";
import { whatIsSaid } from "#channels/said.ts";
import { answeringText } from "#text/letters.ts";
import { languages } from "#text/words.ts";
import { answered, closed, objected } from "../../test/complaints/stories.ts";
import { sops } from "../../test/support/sops.ts";
import { howToAnswer } from "./how-to-answer.ts";

const sop = sops[0]![1];

test.each(languages)("each word that a letter offers (%s) is understood when it comes back", (language) => {
  const asked = (key: "rate" | "close" | "object") =>
    [...answeringText[key][language].matchAll(/“(.+?)”/g)].map(([, words]) => whatIsSaid(words!)?.noun);
  expect(asked("rate")).toEqual(["rating", "rating"]);
  expect(asked("close")).toEqual(["closure"]);
  expect(asked("object")).toEqual(["objection"]);
});

test("what is offered can be done: an objection once, a rating where the SOP has one, nothing after a withdrawal", () => {
  const offers = (complaint: typeof closed.complaint, moment: Parameters<typeof howToAnswer>[2], under = sop) =>
    howToAnswer(under, complaint, moment, "id") ?? "";
  expect(offers(answered.complaint, "responded")).toMatch(/nilai 1[^]*tutup[^]*sanggah/);
  expect(offers(objected.complaint, "responded")).not.toContain("sanggah");
  const unrated = { ...sop, steps: sop.steps.filter(({ kind }) => kind !== "rate") };
  expect(offers(answered.complaint, "responded", unrated)).not.toContain("nilai");
  expect(offers(closed.complaint, "withdrawn")).toBe("");
  expect(offers(answered.complaint, "inquired")).toContain("dengan jawabannya");
});

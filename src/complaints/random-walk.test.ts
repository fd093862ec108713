import { expect, test } from "vitest";
import { isRefusal } from "#lib/refusal.ts";
import { journeyOf } from "../../test/complaints/walk/journey.ts";
import { firstBroken } from "../../test/complaints/walk/many.ts";
import { rulebook } from "../../test/complaints/walk/rulebook.ts";
import { tell } from "../../test/complaints/walk/tell.ts";
import { walk } from "../../test/complaints/walk/walk.ts";
import { rules } from "./rules.ts";
import { closedReasons } from "./types.ts";

/** How many, and from which seed: `SEQUENCES=1000000 SEED=7`. */
const sequences = Number(process.env["SEQUENCES"] ?? 10_000);
const seed = Number(process.env["SEED"] ?? 1);

test(`${sequences} random walks through the verbs break no rule`, { timeout: 60_000 + 2 * sequences }, () => {
  const found = firstBroken(seed, sequences, rulebook);
  expect(found && tell(found.seed, found.journey, found.broken)).toBeNull();
});

test("the walks come everywhere: each verb is done and refused, each reason closes, each clock moves", () => {
  const seen = new Set<string>();
  for (let number = 1; number <= 3000; number++) {
    walk({
      ...journeyOf(number, rulebook),
      watch(_at, { verb }, came) {
        if (came === "may not") return;
        seen.add(isRefusal(came) ? `${verb} refused` : `${verb} done`);
        if (isRefusal(came)) return;
        for (const event of came) {
          if (event.type === "closed") seen.add(event.reason);
          if ("moved" in event && event.moved) seen.add(event.moved.reason);
        }
      },
    });
  }
  const verbs = Object.keys(rules).flatMap((verb) => [`${verb} done`, `${verb} refused`]);
  const moves = ["hold", "extension", "escalation", "recall", "classification"];
  const neverRefused = ["remind refused"];
  const wanted = [...verbs, ...closedReasons, ...moves].filter((one) => !neverRefused.includes(one));
  expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
});

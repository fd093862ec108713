import { describe, expect, test } from "vitest";
import type { Verb } from "./commands.ts";
import type { Doer } from "./types.ts";
import {
  administrator,
  ani,
  auditor,
  budi,
  complainant,
  lina,
  made,
  receptionist,
  system,
} from "../../test/complaints/cast.ts";
import { drafting, bengkulu } from "../../test/complaints/procedures.ts";
import { mergeAsked, received, reviewedUnder } from "../../test/complaints/stories.ts";
import { lodge, receive, respond } from "../../test/complaints/verbs.ts";
import { given, on } from "../../test/complaints/given.ts";
import { may, maySee } from "./may.ts";
import { rules } from "./rules.ts";

const verbs: readonly Verb[] = ["lodge", ...(Object.keys(rules) as Verb[])];
const people: readonly (readonly [name: string, by: Doer])[] = [
  ["handler", ani],
  ["officer", budi],
  ["leader", lina],
  ["receptionist", receptionist],
  ["administrator", administrator],
  ["auditor", auditor],
  ["complainant", complainant],
  ["system", system],
];

/** Who may, on a complaint that ani handles, under SOP 1700. */
const table: Readonly<Record<Verb, readonly string[]>> = {
  lodge: ["complainant"],
  receive: ["handler", "officer"],
  review: ["handler"],
  act: ["handler"],
  inquire: ["handler"],
  supplement: ["complainant"],
  escalate: ["handler"],
  direct: ["leader"],
  recall: ["handler"],
  extend: ["handler"],
  respond: ["handler"],
  approve: ["handler", "officer", "leader"],
  told: ["handler", "officer", "complainant", "system"],
  telling_failed: ["system"],
  rate: ["complainant"],
  close: ["complainant", "system"],
  object: ["complainant"],
  refer: ["handler"],
  merge: ["handler"],
  retract: ["handler", "officer", "leader"],
  unmerge: ["handler", "officer", "leader"],
  withdraw: ["complainant"],
  hide: ["complainant"],
  forget: ["complainant"],
  write: ["handler", "officer", "complainant"],
  note: ["handler", "officer", "leader"],
  assign: ["handler", "officer", "leader", "system"],
  remind: ["system"],
  expire: ["system"],
  recalculate: ["system"],
};

describe("may, by verb", () => {
  test.each(verbs)("%s", (verb) => {
    const who = people.filter(([, by]) => may(bengkulu.sop, by, verb, received.complaint)).map(([name]) => name);
    expect(who).toEqual(table[verb]);
  });

  test("a draft is approved by the role of that step, a referral by any officer or leader", () => {
    const draft = reviewedUnder(drafting)
      .when(respond({ noFollowUpBecause: "benar" }), "2026-07-02 11:00")
      .done().complaint;
    expect([budi, lina].map((by) => may(drafting.sop, by, "approve", draft))).toEqual([false, true]);
    expect([budi, lina].map((by) => may(drafting.sop, by, "approve", mergeAsked.complaint))).toEqual([true, true]);
  });

  test("leadership directs only where the SOP has it: nobody else gets the verb", () => {
    expect(may(drafting.sop, ani, "direct", received.complaint)).toBe(false);
  });
});

describe("the accused", () => {
  const about = (id: string) => given(on("2026-07-01 09:00", lodge({ reportedStaffId: id }))).complaint;

  test.each([
    ["an officer", budi],
    ["the leader", lina],
  ])("may nothing, not even see it: %s", (_who, by) => {
    expect(maySee(by, about(by.id))).toBe(false);
    expect(verbs.filter((verb) => may(bengkulu.sop, by, verb, about(by.id)))).toEqual([]);
  });

  test("somebody else of the same role may", () => {
    expect(maySee(made, about(lina.id))).toBe(true);
    expect(may(bengkulu.sop, ani, "receive", about(budi.id))).toBe(true);
  });
});

describe("a confidential complaint", () => {
  const lodged = given(on("2026-07-01 09:00", lodge({ confidential: true })));
  const seenBy = (complaint: typeof lodged.complaint) =>
    [ani, budi, lina, receptionist, administrator, auditor].filter((by) => maySee(by, complaint)).map(({ id }) => id);

  test("is seen by officers until receipt, then by its handler and leadership only", () => {
    expect(seenBy(lodged.complaint)).toEqual(["ani", "budi", "lina"]);
    expect(seenBy(lodged.when(receive(), "2026-07-01 09:30").done().complaint)).toEqual(["ani", "lina"]);
  });

  test("an open one also by other officers and the auditor", () => {
    expect(seenBy(received.complaint)).toEqual(["ani", "budi", "lina", "wati"]);
  });
});

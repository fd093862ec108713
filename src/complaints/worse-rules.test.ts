import { describe, expect, test } from "vitest";
import { refuse } from "#lib/refusal.ts";
import { DAY } from "#lib/time.ts";
import { firstBroken } from "../../test/complaints/walk/many.ts";
import { type Rulebook, rulebook } from "../../test/complaints/walk/rulebook.ts";
import { tell } from "../../test/complaints/walk/tell.ts";
import { blind, clumsy, deaf, trusting } from "../../test/complaints/walk/worse.ts";
import type { Complaint } from "./types.ts";

describe("worse rules are found out", () => {
  const reviewed = { classification: "service", by: "ani", at: 0 } as const;
  const directive = { by: "lina", at: 0 } as const;
  const dueLater = ({ clocks }: Complaint): Partial<Complaint> => {
    const { response } = clocks;
    return response?.dueAt ? { clocks: { ...clocks, response: { ...response, dueAt: response.dueAt + DAY } } } : {};
  };
  const cases: readonly (readonly [worse: string, rules: Rulebook, broken: string])[] = [
    [
      "the system closes while a message waits",
      blind("close", () => ({ messageWaitingSince: null })),
      "the system closes nothing while the office owes something",
    ],
    [
      "the system closes while a referral waits for the second person",
      blind("expire", () => ({ pending: null })),
      "the system closes nothing while the office owes something",
    ],
    [
      "receiving late moves the due date",
      clumsy("received", dueLater),
      "a due date moves only by an event that names its reason",
    ],
    ["a note moves the due date", clumsy("noted", dueLater), "a due date moves only by an event that names its reason"],
    ["respond needs no review", blind("respond", () => ({ review: reviewed })), "no response without a review"],
    [
      "a supervisory complaint is answered without leadership",
      blind("respond", () => ({ directive })),
      "a supervisory response only after a directive",
    ],
    ["an objection again and again", blind("object", () => ({ objectedAt: null })), "one objection"],
    ["an objection at any time", blind("object", () => ({ objectionUntil: null })), "an objection in its time"],
    ["a rating at any time", blind("rate", () => ({ rating: null })), "a rating changes only in its time"],
    [
      "one's own request approved",
      blind("approve", ({ pending }) => (pending ? { pending: { ...pending, by: "" } } : {})),
      "a second person approves",
    ],
    [
      "another's request taken back",
      trusting("retract", ({ pending }) => ({ is: "staff", id: pending?.by ?? "", role: "officer" })),
      "whoever asked takes it back",
    ],
    ["the accused assigned", blind("assign", () => ({ reportedStaffId: null })), "the handler is never the accused"],
    [
      "the accused stays the handler",
      clumsy("reviewed", ({ reportedStaffId }) => ({ handlerId: reportedStaffId })),
      "the handler is never the accused",
    ],
    [
      "a second look by those who looked before",
      blind("assign", () => ({ involved: [] })),
      "the second look has new eyes",
    ],
    [
      "a clock runs on after closing",
      clumsy("closed", ({ clocks, closed }) =>
        clocks.response?.stoppedAt === closed?.at && clocks.response
          ? { clocks: { ...clocks, response: { ...clocks.response, stoppedAt: null } } }
          : {},
      ),
      "no response clock after closing",
    ],
    ["forgotten again and again", blind("forget", () => ({ anonymous: false })), "what is chosen is chosen once"],
    [
      "who is forgotten can still be reached",
      clumsy("forgotten", () => ({ reachable: true })),
      "nobody can reach who is anonymous",
    ],
    [
      "a note shows what was hidden",
      clumsy("noted", () => ({ confidential: false })),
      "confidential stays confidential",
    ],
    ["closed without a reason", clumsy("closed", () => ({ closed: null })), "closed means a reason"],
    ["the row forgets", clumsy("noted", () => ({ registerNumber: null })), "the row is the fold of its events"],
    [
      "the job wakes in vain",
      { ...rulebook, nextWake: (row) => wakeEarly(row) },
      "the system can do what it wakes for",
    ],
    [
      "an empty answer to an inquiry",
      deaf("supplement", (one) => ({ ...one, verb: "write", text: "ya" })),
      "ready agrees with decide",
    ],
    [
      "a screen hides what may be done",
      {
        ...rulebook,
        ready: (scene, verb, by) => (verb === "note" ? refuse("too_late") : rulebook.ready(scene, verb, by)),
      },
      "ready agrees with decide",
    ],
  ];

  test.each(cases)("%s", (_worse, worse, broken) => {
    const found = firstBroken(1, 20_000, worse);
    expect(found?.broken.rule).toBe(broken);
  });

  test("and are told by seed with the shortest way there", () => {
    const found = firstBroken(1, 20_000, clumsy("received", dueLater))!;
    const lines = tell(found.seed, found.journey, found.broken).split("\n");
    expect(lines[1]).toContain(`SEED=${found.seed}`);
    expect(lines.slice(2).map((line) => line.split(" ")[3])).toEqual(["lodge", "receive"]);
  });
});

function wakeEarly(row: Complaint) {
  const wake = rulebook.nextWake(row);
  return wake && { ...wake, at: wake.at - DAY };
}

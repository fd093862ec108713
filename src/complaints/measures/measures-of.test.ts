import { describe, expect, test } from "vitest";
import { targetOf } from "#sop/ask.ts";
import type { Sop } from "#sop/types.ts";
import type { ComplaintEvent } from "../events.ts";
import { isRefusal } from "#lib/refusal.ts";
import * as stories from "../../../test/complaints/stories.ts";
import { bengkulu } from "../../../test/complaints/procedures.ts";
import * as verbs from "../../../test/complaints/verbs.ts";
import { journeyOf } from "../../../test/complaints/walk/journey.ts";
import { rulebook } from "../../../test/complaints/walk/rulebook.ts";
import { walk } from "../../../test/complaints/walk/walk.ts";
import { measuresOf } from "./measures-of.ts";

const { sop, calendar } = bengkulu;
const of = (story: { readonly events: readonly ComplaintEvent[] }) =>
  measuresOf(sop, calendar, story.events).map(({ step, unit, amount, late }) => ({ step, unit, amount, late }));
const receive = targetOf(sop, "receipt")!.step.id;
const review = targetOf(sop, "response")!.step.id;

describe("what can be measured", () => {
  test("nothing before a step is done", () => expect(of(stories.lodged)).toEqual([]));

  test("the receipt in minutes of service", () =>
    expect(of(stories.received)).toEqual([{ step: receive, unit: "service_minutes", amount: 30, late: false }]));

  test("the answer in working days from lodging until it was sent, once it is told", () => {
    expect(of(stories.answered).some(({ step }) => step === review)).toBe(false);
    expect(of(stories.told)).toContainEqual({ step: review, unit: "working_days", amount: 3, late: false });
  });

  test("late past the date that was printed, by the office's hours and not by the wall", () => {
    const evening = stories.lodged.when(verbs.receive(), "2026-07-01 16:00").done();
    expect(of(evening)[0]).toMatchObject({ step: receive, late: true });
    expect(of(evening)[0]!.amount).toBeLessThan(7 * 60 + 1);
  });

  test("days that the complainant was waited for are not the office's", () => {
    const supplemented = stories.asked.when(verbs.supplement(), "2026-07-09 10:00").done();
    const told = supplemented
      .when(verbs.act(), "2026-07-10 09:00")
      .done()
      .when(verbs.respond(), "2026-07-10 10:00")
      .done()
      .when(stories.toldOn("2026-07-10 11:00"), "2026-07-10 11:00")
      .done();
    expect(of(told)).toContainEqual({ step: review, unit: "working_days", amount: 4, late: false });
  });

  test("a step without a clock: as long as the complaint stood there", () => {
    const directed = stories.escalated.when(verbs.direct(), "2026-07-08 10:00").done();
    expect(of(directed)).toContainEqual({ step: "direct", unit: "working_days", amount: 2, late: false });
  });

  test("a clock that a withdrawal stopped was not met", () =>
    expect(of(stories.withdrawn).map(({ step }) => step)).not.toContain(review));
});

/** The events of a random walk that were decided. */
function eventsOf(seed: number): { sop: Sop; events: ComplaintEvent[]; calendar: typeof calendar } {
  const journey = journeyOf(seed, rulebook);
  const events: ComplaintEvent[] = [];
  walk({
    ...journey,
    watch(_at, _command, came) {
      if (came !== "may not" && !isRefusal(came)) events.push(...came);
    },
  });
  return { sop: journey.world.sop, events, calendar: journey.world.calendars.at(-1)! };
}

test("on random walks: one measure an event and step, grown event by event, each met clock measured once", () => {
  let met = 0;
  let late = 0;
  for (let seed = 1; seed <= 1500; seed++) {
    const walked = eventsOf(seed);
    const all = measuresOf(walked.sop, walked.calendar, walked.events);
    const keys = all.map(({ seq, step }) => `${seq} ${step}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const cut of [1, Math.floor(walked.events.length / 2), walked.events.length - 1]) {
      const some = measuresOf(walked.sop, walked.calendar, walked.events.slice(0, cut));
      expect(some).toEqual(all.filter(({ seq }) => seq <= cut));
    }
    for (const { from, to, amount } of all) {
      expect(to).toBeGreaterThanOrEqual(from);
      expect(Number.isInteger(amount) && amount >= 0).toBe(true);
    }
    const receipt = targetOf(walked.sop, "receipt")?.step.id;
    const receipts = all.filter(({ step }) => step === receipt);
    expect(receipts.length).toBeLessThanOrEqual(1);
    met += receipts.length;
    late += receipts.filter((one) => one.late).length;
  }
  expect(met).toBeGreaterThan(500);
  expect(late).toBeGreaterThan(0);
});

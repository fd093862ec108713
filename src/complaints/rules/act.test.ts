import { describe, expect, test } from "vitest";
import { acted, answered, closed, received, referralAsked, reviewed } from "../../../test/complaints/stories.ts";
import { withDecree } from "../../../test/complaints/procedures.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import { act, close, object, recalculate, remind } from "../../../test/complaints/verbs.ts";
import { instantText } from "../../../test/calendar/say.ts";

describe("act (step 6, its output)", () => {
  test("records what was done", () => {
    const { complaint } = reviewed
      .when(act(), "2026-07-03 10:00")
      .gives({ type: "acted", promisedFor: null, promise: null });
    expect(complaint.followUp).toMatchObject({ by: "ani", promisedFor: null });
  });

  test("needs a review, words and an open review", () => {
    received.when(act(), "2026-07-02 10:00").refuses("review_needed");
    reviewed.when(act({ done: "" }), "2026-07-03 10:00").refuses("reason_needed");
    referralAsked.when(act(), "2026-07-06 11:00").refuses("approval_waiting");
    answered.when(act(), "2026-07-06 11:00").refuses("wrong_stage");
  });
});

describe("a promised day", () => {
  const promising = reviewed.when(act({ promisedFor: "2026-07-20" }), "2026-07-03 10:00").done();
  const promiseOf = (story: typeof reviewed) => story.complaint.clocks.promise;

  test("is due when the office closes on it, reminded when it opens", () => {
    expect(promising.due("promise")).toBe("2026-07-20 15:30");
    expect(instantText(promiseOf(promising)?.remindAt ?? 0)).toBe("2026-07-20 08:00");
    promising.when(remind(), "2026-07-20 08:00").gives({ type: "reminded", clock: "promise" });
  });

  test("has not passed", () => {
    reviewed.when(act({ promisedFor: "2026-07-02" }), "2026-07-03 10:00").refuses("too_early");
    reviewed.when(act({ promisedFor: "2026-07-03" }), "2026-07-03 16:00").refuses("too_early");
    reviewed.when(act({ promisedFor: "2026-07-03" }), "2026-07-03 15:59").gives({ type: "acted" });
  });

  test("survives closing and an objection, and is kept by acting again", () => {
    const over = promising
      .when({ ...answeredWith }, "2026-07-06 10:00")
      .done()
      .when(close(), "2026-07-07 10:00")
      .done();
    expect(promiseOf(over)?.stoppedAt).toBeNull();
    expect(promiseOf(over.when(object(), "2026-07-08 10:00").done())?.stoppedAt).toBeNull();
    const kept = over.when(act(), "2026-07-17 10:00").gives({ type: "acted", promise: null });
    expect(promiseOf(kept)?.stoppedAt).not.toBeNull();
    kept.when(act(), "2026-07-17 11:00").refuses("wrong_stage");
  });

  test("may be given anew: one clock of a promise runs", () => {
    const again = promising.when(act({ promisedFor: "2026-07-22" }), "2026-07-06 10:00").done();
    expect(again.due("promise")).toBe("2026-07-22 15:30");
  });

  test("in a year without a table follows, also after an objection has cleared the follow-up", () => {
    const far = acted.when(act({ promisedFor: "2028-02-01" }), "2026-07-03 11:00").done();
    expect(far.due("promise")).toBe("follows");
    const known = far
      .when({ ...answeredWith }, "2026-07-06 10:00")
      .done()
      .when(object(), "2026-07-07 10:00")
      .done()
      .by(withDecree(sop1700, [], [2028]))
      .when(recalculate(), "2026-07-08 10:00")
      .done();
    expect(known.due("promise")).toBe("2028-02-01 15:30");
  });

  test("without a promise nothing is done after closing", () => {
    closed.when(act(), "2026-07-09 10:00").refuses("wrong_stage");
  });
});

const answeredWith = { verb: "respond", by: { is: "staff", id: "ani", role: "officer" }, text: "Sudah." } as const;

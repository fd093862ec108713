import { describe, expect, test } from "vitest";
import { instantText, wib } from "../../../test/calendar/say.ts";
import { system } from "../../../test/complaints/cast.ts";
import { under } from "../../../test/complaints/given.ts";
import { bengkulu } from "../../../test/complaints/procedures.ts";
import { answered, asked, told, reviewed, withdrawn } from "../../../test/complaints/stories.ts";
import { close, expire, lodge, rate } from "../../../test/complaints/verbs.ts";

describe("rate (step 8)", () => {
  test("gives one to four, with words, and proves that they were told", () => {
    const story = answered
      .when(rate(4, { feedback: "Cepat." }), "2026-07-07 10:00")
      .gives({ type: "told", how: "complainant_acted" }, { type: "rated", score: 4, words: { feedback: "Cepat." } });
    expect(story.complaint).toMatchObject({ stage: "answered", rating: { score: 4 } });
    expect(story.complaint.clocks.response?.stoppedAt).toBe(wib("2026-07-06 10:00"));
  });

  test("may be changed for ten working days after the first, no longer by changing it", () => {
    const first = told.when(rate(1), "2026-07-08 10:00").gives({ type: "rated", score: 1 });
    expect(instantText(first.complaint.ratingUntil ?? 0)).toBe("2026-07-22 15:30");
    const second = first.when(rate(2), "2026-07-22 15:30").gives({ type: "rated", score: 2 });
    second.when(rate(3), "2026-07-22 15:31").refuses("rating_closed");
    expect(second.complaint.rating?.firstAt).toBe(wib("2026-07-08 10:00"));
  });

  test("also after closing: what was closed unrated is then rated", () => {
    const over = told.when(close({ by: system }), "2026-07-21 15:30").done();
    expect(over.complaint.closed?.reason).toBe("unrated");
    expect(over.when(rate(3), "2026-08-20 10:00").done().complaint.closed?.reason).toBe("rated");
  });

  test("is of a response", () => {
    reviewed.when(rate(), "2026-07-03 10:00").refuses("wrong_stage");
    withdrawn.when(rate(), "2026-07-07 10:00").refuses("wrong_stage");
    asked.when(expire(), "2026-07-20 15:30").done().when(rate(), "2026-07-21 10:00").refuses("wrong_stage");
  });

  test("has no place in an SOP without it", () => {
    const sop = { ...bengkulu.sop, steps: bengkulu.sop.steps.filter(({ kind }) => kind !== "rate") };
    const story = under({ ...bengkulu, sop }).given({ at: "2026-07-01 09:00", command: lodge() });
    story.when(rate(), "2026-07-02 10:00").refuses("step_not_in_sop");
  });
});

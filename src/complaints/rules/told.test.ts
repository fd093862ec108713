import { describe, expect, test } from "vitest";
import { instantText, wib } from "../../../test/calendar/say.ts";
import { budi, complainant, system } from "../../../test/complaints/cast.ts";
import { answered, reviewed, told as toldStory, toldOn } from "../../../test/complaints/stories.ts";
import { close, object, told } from "../../../test/complaints/verbs.ts";

describe("told (step 7 is proven)", () => {
  test("meets the response clock at the time of sending, and begins the time to rate and to object", () => {
    const { complaint } = toldStory;
    expect(complaint.clocks.response?.stoppedAt).toBe(wib("2026-07-06 10:00"));
    expect(toldStory.due("closing")).toBe("2026-07-21 15:30");
    expect(instantText(complaint.clocks.closing?.remindAt ?? 0)).toBe("2026-07-17 08:00");
    expect(instantText(complaint.objectionUntil ?? 0)).toBe("2026-07-21 15:30");
  });

  test("even when the proof comes after the due date, the sending was in time", () => {
    const late = answered.when(toldOn("2026-07-16 10:00"), "2026-07-16 10:00").done();
    const clock = late.complaint.clocks.response;
    expect(clock?.stoppedAt).toBeLessThan(clock?.dueAt ?? 0);
  });

  test.each([
    ["call", budi],
    ["letter", budi],
    ["hand_over", budi],
    ["no_bounce", system],
    ["opened", complainant],
  ] as const)("by %s", (how, by) => {
    const at = "2026-07-07 10:00";
    answered.when(told(wib(at), how, by), at).gives({ type: "told", how, toldAt: wib(at) });
  });

  test("a call of an hour ago counts from that hour", () => {
    const story = answered.when(told(wib("2026-07-07 15:00")), "2026-07-07 16:00").gives({ type: "told" });
    expect(story.due("closing")).toBe("2026-07-21 15:30");
  });

  test("a letter of three weeks ago leaves the whole time to rate from its recording", () => {
    const story = answered.when(told(wib("2026-07-07 10:00"), "letter"), "2026-07-28 10:00").done();
    expect(story.due("closing")).toBe("2026-08-11 15:30");
    expect(story.complaint.clocks.closing?.startedAt).toBe(wib("2026-07-28 10:00"));
    story.when(close({ by: system }), "2026-07-28 11:00").refuses("too_early");
    story.when(object(), "2026-07-28 11:00").gives({ type: "objected" });
  });

  test("not in the future, not before the response, not twice, not without a response", () => {
    answered.when(told(wib("2026-07-07 10:01")), "2026-07-07 10:00").refuses("too_late");
    answered.when(told(wib("2026-07-06 09:59")), "2026-07-07 10:00").refuses("too_early");
    toldStory.when(told(wib("2026-07-08 10:00")), "2026-07-08 10:00").refuses("already_told");
    reviewed.when(told(wib("2026-07-08 10:00")), "2026-07-08 10:00").refuses("wrong_stage");
  });
});

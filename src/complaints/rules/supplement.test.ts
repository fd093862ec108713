import { describe, expect, test } from "vitest";
import { given, on } from "../../../test/complaints/given.ts";
import { withDecree } from "../../../test/complaints/procedures.ts";
import { asked, reviewed } from "../../../test/complaints/stories.ts";
import { inquire, lodge, receive, recalculate, supplement } from "../../../test/complaints/verbs.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";

describe("supplement (step 6): the due date moves by the working days waited", () => {
  // The response was due on Wednesday 15 July; asked on Monday 6 July.
  test.each([
    ["2026-07-06 16:00", "2026-07-15 15:30", []],
    ["2026-07-07 07:00", "2026-07-16 15:30", ["2026-07-07"]],
    ["2026-07-07 23:00", "2026-07-16 15:30", ["2026-07-07"]],
    ["2026-07-12 10:00", "2026-07-21 15:30", ["2026-07-07", "2026-07-08", "2026-07-09", "2026-07-10"]],
    ["2026-07-08 10:00", "2026-07-17 16:00", ["2026-07-07", "2026-07-08"]],
  ])("on %s: due on %s, waited %j", (at, due, waited) => {
    const story = asked.when(supplement(), at).gives({ type: "supplemented", waited });
    expect(story.due("response")).toBe(due);
  });

  test("over Lebaran only the days that count are waited", () => {
    const lebaran = given(
      on("2026-03-04 10:00", lodge()),
      on("2026-03-04 10:30", receive()),
      on("2026-03-17 10:00", inquire()),
    );
    const story = lebaran
      .when(supplement(), "2026-03-25 09:00")
      .gives({ type: "supplemented", waited: ["2026-03-25"] });
    expect(story.due("response")).toBe("2026-03-26 15:30");
  });

  test("goes back to the review, complete, and waits to be seen", () => {
    const { complaint } = asked.when(supplement(), "2026-07-08 10:00").done();
    expect(complaint).toMatchObject({ stage: "in_review", complete: true });
    expect(complaint.messageWaitingSince).not.toBeNull();
    expect(complaint.clocks.response?.heldAt).toBeNull();
    expect(complaint.clocks.supplement?.stoppedAt).not.toBeNull();
  });

  test("two holds add up, each recorded", () => {
    const twice = asked
      .when(supplement(), "2026-07-08 10:00")
      .done()
      .when(inquire(), "2026-07-09 10:00")
      .done()
      .when(supplement(), "2026-07-10 10:00")
      .done();
    expect(twice.due("response")).toBe("2026-07-20 15:30");
    expect(twice.complaint.clocks.response?.moves.map(({ workingDays }) => workingDays)).toEqual([2, 1]);
  });

  test("waited into a year without a table, the date follows, and comes with the table", () => {
    const story = given(
      on("2027-12-15 10:00", lodge()),
      on("2027-12-15 10:30", receive()),
      on("2027-12-20 10:00", inquire()),
    )
      .when(supplement(), "2028-01-05 10:00")
      .done();
    expect(story.due("response")).toBe("follows");
    const known = story
      .by(withDecree(sop1700, [], [2028]))
      .when(recalculate(), "2028-01-06 10:00")
      .done();
    // Due on 30 December; eight of the days waited lie in December, three in January.
    expect(known.due("response")).toBe("2028-01-14 16:00");
  });

  test("is refused without words and when nothing was asked", () => {
    asked.when(supplement({ text: "" }), "2026-07-08 10:00").refuses("reason_needed");
    reviewed.when(supplement(), "2026-07-08 10:00").refuses("wrong_stage");
  });
});

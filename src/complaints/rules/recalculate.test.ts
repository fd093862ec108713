import { describe, expect, test } from "vitest";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import { instantText } from "../../../test/calendar/say.ts";
import { given, on, under } from "../../../test/complaints/given.ts";
import { ownDays, withDecree } from "../../../test/complaints/procedures.ts";
import { acted, asked, closed, lodged, reviewedUnder, told } from "../../../test/complaints/stories.ts";
import {
  escalate,
  extend,
  inquire,
  lodge,
  rate,
  recalculate,
  receive,
  review,
  supplement,
} from "../../../test/complaints/verbs.ts";

/** A decree makes Monday 13 July 2026 a day off. */
const decree = withDecree(sop1700, ["2026-07-13"]);

describe("recalculate: a new version of the calendar", () => {
  test("moves a printed date by a recorded event", () => {
    const story = acted.by(decree).when(recalculate(), "2026-07-06 10:00").gives({ type: "recalculated" });
    expect(story.due("response")).toBe("2026-07-16 15:30");
    expect(story.complaint.clocks.response?.moves).toMatchObject([{ reason: "calendar" }]);
  });

  test("writes nothing where nothing changes", () => {
    acted.when(recalculate(), "2026-07-06 10:00").refuses("too_early");
    acted
      .by(withDecree(sop1700, ["2026-12-14"]))
      .when(recalculate(), "2026-07-06 10:00")
      .refuses("too_early");
    acted
      .by(decree)
      .when(recalculate(), "2026-07-06 10:00")
      .done()
      .when(recalculate(), "2026-07-06 11:00")
      .refuses("too_early");
  });

  test("sets the date that was to follow, without calling it a move", () => {
    const late = given(on("2027-12-30 10:00", lodge()));
    const story = late
      .by(withDecree(sop1700, [], [2028]))
      .when(recalculate(), "2028-01-03 10:00")
      .done();
    expect(story.due("response")).toBe("2028-01-13 15:30");
    expect(story.complaint.clocks.response?.moves).toEqual([]);
  });

  test("reckons the hold again: a day that became a holiday was not waited", () => {
    const held = asked.when(supplement(), "2026-07-14 10:00").done();
    expect(held.due("response")).toBe("2026-07-23 15:30");
    // Ten working days end on the 16th now, and five days were waited, not six: the same date.
    held.by(decree).when(recalculate(), "2026-07-14 11:00").refuses("too_early");
  });

  test("replays every move in its order", () => {
    const long = reviewedUnder(ownDays, review("unfounded"))
      .when(inquire(), "2026-07-02 11:00")
      .done()
      .when(supplement(), "2026-07-06 09:00")
      .done()
      .when(extend(), "2026-07-06 10:00")
      .done()
      .when(escalate(), "2026-07-07 10:00")
      .done();
    expect(long.due("response")).toBe("2026-07-21 15:30");
    const later = withDecree(ownDays.sop, ["2026-07-03", "2026-07-09"]);
    expect(long.by(later).when(recalculate(), "2026-07-07 11:00").done().due("response")).toBe("2026-07-22 15:30");
  });

  test("moves the complainant's clocks and reminders too", () => {
    const question = asked.by(decree).when(recalculate(), "2026-07-07 10:00").done();
    expect(question.due("supplement")).toBe("2026-07-21 15:30");
    expect(instantText(question.complaint.clocks.supplement?.remindAt ?? 0)).toBe("2026-07-17 08:00");
  });

  test("gives the complainant more time to object and to rate, never less", () => {
    const rated = told.when(rate(), "2026-07-08 10:00").done();
    const more = rated.by(decree).when(recalculate(), "2026-07-09 10:00").done();
    expect(instantText(more.complaint.objectionUntil ?? 0)).toBe("2026-07-22 15:30");
    expect(instantText(more.complaint.ratingUntil ?? 0)).toBe("2026-07-23 15:30");
    more.by(withDecree(sop1700, [])).when(recalculate(), "2026-07-10 10:00").gives({
      type: "recalculated",
      objectionUntil: more.complaint.objectionUntil,
      ratingUntil: more.complaint.ratingUntil,
    });
  });

  test("leaves stopped clocks alone", () => {
    const story = closed.by(decree).when(recalculate(), "2026-07-09 10:00").gives({ type: "recalculated", moves: [] });
    expect(instantText(story.complaint.objectionUntil ?? 0)).toBe("2026-07-23 15:30");
  });

  test("a calendar that lost a year makes no known date unknown", () => {
    const known = withDecree(sop1700, [], [2028]);
    const late = under({ sop: sop1700, calendar: known }).given(
      on("2027-12-30 10:00", lodge()),
      on("2027-12-30 10:30", receive()),
    );
    late.by(withDecree(sop1700, [])).when(recalculate(), "2027-12-30 11:00").refuses("too_early");
  });

  test("the receipt clock as well", () => {
    const evening = given(on("2026-07-10 16:30", lodge()));
    expect(evening.due("receipt")).toBe("2026-07-13 09:00");
    expect(evening.by(decree).when(recalculate(), "2026-07-11 10:00").done().due("receipt")).toBe("2026-07-14 09:00");
    expect(lodged.complaint.clocks.receipt?.moves).toEqual([]);
  });
});

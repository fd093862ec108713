import { describe, expect, test } from "vitest";
import { ani, budi, citra } from "../../../test/complaints/cast.ts";
import { drafting, leadersFirst, ownDays, withDecree } from "../../../test/complaints/procedures.ts";
import { lodged, received, referralAsked, reviewed, reviewedUnder } from "../../../test/complaints/stories.ts";
import {
  assign,
  extend,
  inquire,
  object,
  recalculate,
  respond,
  review,
  supplement,
} from "../../../test/complaints/verbs.ts";

describe("review (step 6)", () => {
  test("classifies, with a conclusion and a recommendation", () => {
    const { complaint } = received
      .when(review("supervisory"), "2026-07-02 10:00")
      .gives({ type: "reviewed", classification: "supervisory", moved: null });
    expect(complaint).toMatchObject({ stage: "in_review", review: { classification: "supervisory", by: "ani" } });
  });

  test("needs a conclusion", () => {
    received.when(review("service", { conclusion: "" }), "2026-07-02 10:00").refuses("reason_needed");
  });

  test("waits for the receipt", () => {
    lodged.when(review(), "2026-07-01 09:10").refuses("wrong_stage");
  });

  test("stands still while a referral waits for the second person", () => {
    referralAsked.when(review(), "2026-07-06 11:00").refuses("approval_waiting");
  });

  test("may be corrected", () => {
    const { complaint } = reviewed.when(review("unfounded"), "2026-07-02 11:00").done();
    expect(complaint.review?.classification).toBe("unfounded");
  });
});

describe("the review that names the accused", () => {
  const named = received.when(review("service", { reportedStaffId: ani.id }), "2026-07-02 10:00").done();

  test("takes the complaint from a handler who is the accused, and their review does not count", () => {
    expect(named.complaint).toMatchObject({ reportedStaffId: "ani", handlerId: null, review: null });
  });

  test("hides it from nobody else", () => {
    const { complaint } = received.when(review("service", { reportedStaffId: budi.id }), "2026-07-02 10:00").done();
    expect(complaint).toMatchObject({ reportedStaffId: "budi", handlerId: "ani", review: { by: "ani" } });
  });

  test("goes on with another handler and a new review", () => {
    named.when(respond({ by: budi }), "2026-07-03 10:00").refuses("review_needed");
    const other = named.when(assign({ staffId: budi.id }), "2026-07-03 10:00").done();
    expect(other.when(review("service", { by: budi }), "2026-07-03 11:00").done().complaint.review?.by).toBe("budi");
  });
});

describe("a shorter limit by class", () => {
  const due = (story: typeof reviewed) => story.due("response");

  test("makes the printed date earlier, never later again", () => {
    const short = reviewedUnder(ownDays, review("unfounded"));
    expect(due(short)).toBe("2026-07-06 15:30");
    expect(due(short.when(review("supervisory"), "2026-07-02 11:00").done())).toBe("2026-07-06 15:30");
    expect(short.complaint.clocks.response?.moves).toMatchObject([{ reason: "classification" }]);
  });

  test("keeps the days of a hold and of an extension", () => {
    const held = reviewedUnder(ownDays, review("supervisory"))
      .when(inquire(), "2026-07-02 11:00")
      .done()
      .when(supplement(), "2026-07-06 09:00")
      .done();
    expect(due(held)).toBe("2026-07-17 16:00");
    expect(due(held.when(review("service"), "2026-07-06 10:00").done())).toBe("2026-07-14 15:30");
    const extended = held.when(extend(), "2026-07-06 10:00").done();
    expect(due(extended)).toBe("2026-07-24 16:00");
    expect(due(extended.when(review("service"), "2026-07-06 11:00").done())).toBe("2026-07-21 15:30");
  });

  test("of minutes, the day after included", () => {
    expect(due(reviewedUnder(drafting, review("unfounded")))).toBe("2026-07-01 12:00");
  });

  test("is not forgotten when the class is corrected and the calendar changes", () => {
    const short = reviewedUnder(ownDays, review("unfounded")).when(review("supervisory"), "2026-07-02 11:00").done();
    const later = short
      .by(withDecree(ownDays.sop, ["2026-07-03"]))
      .when(recalculate(), "2026-07-02 12:00")
      .done();
    expect(due(later)).toBe("2026-07-07 15:30");
  });
});

describe("a second look", () => {
  const first = reviewedUnder(leadersFirst, review());
  test("is not by those who looked before", () => {
    const again = first
      .when(respond({ noFollowUpBecause: "sudah benar" }), "2026-07-03 10:00")
      .done()
      .when(object(), "2026-07-06 10:00")
      .done();
    expect(again.complaint).toMatchObject({ handlerId: null, involved: ["ani"] });
    again.when(assign({ staffId: ani.id }), "2026-07-06 11:00").refuses("involved_before");
    const citras = again.when(assign({ staffId: citra.id }), "2026-07-06 11:00").done();
    citras.when(review("service", { by: ani }), "2026-07-07 10:00").refuses("involved_before");
    citras.when(review("service", { by: citra }), "2026-07-07 10:00").gives({ type: "reviewed" });
  });

  test("nor by somebody who handled it for a while", () => {
    const handedOn = first
      .when(assign({ staffId: budi.id }), "2026-07-02 11:00")
      .done()
      .when(assign({ staffId: citra.id }), "2026-07-02 12:00")
      .done()
      .when(respond({ by: citra, noFollowUpBecause: "sudah benar" }), "2026-07-03 10:00")
      .done();
    expect(handedOn.when(object(), "2026-07-06 10:00").done().complaint.involved).toEqual(["ani", "budi", "citra"]);
  });
});

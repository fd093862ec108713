import { describe, expect, test } from "vitest";
import { drafting, ownDays } from "../../../test/complaints/procedures.ts";
import { reviewed, reviewedUnder } from "../../../test/complaints/stories.ts";
import { extend, inquire, respond, review } from "../../../test/complaints/verbs.ts";
import { on, under } from "../../../test/complaints/given.ts";
import { lodge, receive } from "../../../test/complaints/verbs.ts";

describe("extend", () => {
  const open = reviewedUnder(drafting, review("supervisory"));

  test("moves the date once, by seven working days here, with a reason", () => {
    expect(open.due("response")).toBe("2026-07-07 13:00");
    const longer = open
      .when(extend(), "2026-07-07 13:00")
      .gives({ type: "extended", words: { extension_reason: "Menunggu arsip." } });
    expect(longer.due("response")).toBe("2026-07-15 13:00");
    longer.when(extend(), "2026-07-09 10:00").refuses("already_extended");
  });

  test("counts in the unit that the SOP says", () => {
    const story = reviewedUnder(ownDays, review("supervisory")).when(extend(), "2026-07-03 10:00").done();
    expect(story.due("response")).toBe("2026-07-22 15:30");
  });

  test("also while the draft waits for approval, not while the complainant is asked", () => {
    open
      .when(respond({ noFollowUpBecause: "benar" }), "2026-07-03 10:00")
      .done()
      .when(extend(), "2026-07-03 11:00")
      .gives({ type: "extended" });
    open.when(inquire(), "2026-07-03 10:00").done().when(extend(), "2026-07-03 11:00").refuses("wrong_stage");
  });

  test("is refused without a reason, when it is late, and where the SOP has none", () => {
    open.when(extend({ reason: "" }), "2026-07-03 10:00").refuses("reason_needed");
    open.when(extend(), "2026-07-07 13:01").refuses("too_late");
    reviewed.when(extend(), "2026-07-03 10:00").refuses("step_not_in_sop");
  });

  test("is refused where the date is not known yet", () => {
    const late = under(ownDays).given(on("2027-12-30 10:00", lodge()), on("2027-12-30 10:30", receive()));
    late.when(extend(), "2027-12-30 11:00").refuses("calendar_year_missing");
  });
});

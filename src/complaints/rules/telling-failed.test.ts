import { describe, expect, test } from "vitest";
import { wib } from "../../../test/calendar/say.ts";
import { system } from "../../../test/complaints/cast.ts";
import { answered, reviewed, told as toldByReport, toldOn } from "../../../test/complaints/stories.ts";
import { rate, tellingFailed, told } from "../../../test/complaints/verbs.ts";

describe("telling_failed", () => {
  const failed = answered.when(tellingFailed(), "2026-07-06 10:05").done();

  test("is kept in sight; the response clock runs on", () => {
    expect(failed.complaint).toMatchObject({ stage: "answered", tellingFailed: true, told: null });
    expect(failed.complaint.clocks.response?.stoppedAt).toBeNull();
  });

  test("is over once anything proves that they were told", () => {
    expect(failed.when(toldOn("2026-07-07 10:00"), "2026-07-07 10:00").done().complaint.tellingFailed).toBe(false);
  });

  describe("by a bounce that comes days after silence had proven it", () => {
    const silent = answered.when(told(wib("2026-07-06 10:00"), "no_bounce", system), "2026-07-07 10:00").done();
    const late = silent.when(tellingFailed(), "2026-07-10 10:00").done();

    test("the response is untold again: its clock runs on, and nobody's time to rate runs out", () => {
      expect(late.complaint).toMatchObject({
        stage: "answered",
        tellingFailed: true,
        told: null,
        objectionUntil: null,
      });
      const { response, closing } = late.complaint.clocks;
      expect(response).toEqual(answered.complaint.clocks.response);
      expect(closing?.stoppedAt).toBe(wib("2026-07-10 10:00"));
    });

    test("told in another way afterwards, it is told from then on, with the whole time to rate", () => {
      const again = late.when(toldOn("2026-07-13 10:00"), "2026-07-13 10:00").done().complaint;
      expect(again.told).toMatchObject({ how: "delivery_report" });
      expect(again.clocks.closing).toMatchObject({ startedAt: wib("2026-07-13 10:00"), stoppedAt: null });
    });

    test("what its reader did proves more than a bounce", () => {
      silent.when(rate(), "2026-07-08 10:00").done().when(tellingFailed(), "2026-07-10 10:00").refuses("already_told");
    });
  });

  test("is said once, of an answer that nobody is known to have read", () => {
    failed.when(tellingFailed(), "2026-07-06 10:10").refuses("wrong_stage");
    toldByReport.when(tellingFailed(), "2026-07-08 10:00").refuses("already_told");
    reviewed.when(tellingFailed(), "2026-07-03 10:00").refuses("wrong_stage");
  });
});

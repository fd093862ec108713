import { describe, expect, test } from "vitest";
import { ani, budi, citra } from "../../../test/complaints/cast.ts";
import { acted, answered, closed, lodged, received, reviewed } from "../../../test/complaints/stories.ts";
import { act, assign, close, respond, review } from "../../../test/complaints/verbs.ts";

describe("assign", () => {
  test("names the handler, with or without a reason; the clocks run on", () => {
    const words = { assignment_reason: "Cuti." };
    const { complaint } = reviewed
      .when(assign({ reason: "Cuti." }), "2026-07-03 10:00")
      .gives({ type: "assigned", words });
    expect(complaint).toMatchObject({ handlerId: "budi", handledBy: ["ani", "budi"] });
    expect(complaint.clocks).toEqual(reviewed.complaint.clocks);
    reviewed.when(assign(), "2026-07-03 10:00").gives({ type: "assigned", staffId: "budi" });
  });

  test("never the accused", () => {
    const accused = received.when(review("service", { reportedStaffId: budi.id }), "2026-07-02 10:00").done();
    accused.when(assign({ staffId: budi.id }), "2026-07-02 11:00").refuses("conflicted");
    accused.when(assign({ staffId: citra.id }), "2026-07-02 11:00").gives({ type: "assigned" });
  });

  test("waits for the receipt, ends with closing", () => {
    lodged.when(assign(), "2026-07-01 09:10").refuses("wrong_stage");
    closed.when(assign(), "2026-07-09 10:00").refuses("wrong_stage");
    answered.when(assign(), "2026-07-06 11:00").gives({ type: "assigned" });
  });

  test("but a promise that outlives closing can change hands", () => {
    const promised = acted
      .when(act({ promisedFor: "2026-07-30" }), "2026-07-03 11:00")
      .done()
      .when(respond({ by: ani }), "2026-07-06 10:00")
      .done()
      .when(close(), "2026-07-07 10:00")
      .done();
    promised.when(assign(), "2026-07-20 10:00").gives({ type: "assigned", staffId: "budi" });
  });
});

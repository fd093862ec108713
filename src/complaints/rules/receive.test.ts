import { describe, expect, test } from "vitest";
import { budi } from "../../../test/complaints/cast.ts";
import { under, on } from "../../../test/complaints/given.ts";
import { leadersFirst } from "../../../test/complaints/procedures.ts";
import { lodged, received } from "../../../test/complaints/stories.ts";
import { lodge, receive } from "../../../test/complaints/verbs.ts";

describe("receive (step 5)", () => {
  test("makes the officer the handler, gives the register number and stops the clock of the receipt", () => {
    const { complaint } = lodged
      .when(receive({ by: budi, registerNumber: "7/2026" }), "2026-07-01 09:40")
      .gives({ type: "received", complete: true, registerNumber: "7/2026", awaitsLeadership: false });
    expect(complaint).toMatchObject({
      stage: "in_review",
      handlerId: "budi",
      registerNumber: "7/2026",
      complete: true,
    });
    expect(complaint.clocks.receipt?.stoppedAt).toBe(complaint.receivedAt);
  });

  test("late, it moves no due date", () => {
    const late = lodged.when(receive(), "2026-07-13 11:00").done();
    expect([late.due("receipt"), late.due("response")]).toEqual(["2026-07-01 10:00", "2026-07-15 15:30"]);
  });

  test("incomplete says what is missing and holds nothing", () => {
    const { complaint } = lodged
      .when(receive({ complete: false, missing: "tanggal" }), "2026-07-01 09:40")
      .gives({ type: "received", complete: false, words: { missing: "tanggal" } });
    expect(complaint.complete).toBe(false);
    expect(complaint.clocks.response?.heldAt).toBeNull();
  });

  test("incomplete without saying what is refused", () => {
    lodged.when(receive({ complete: false, missing: " " }), "2026-07-01 09:40").refuses("reason_needed");
  });

  test("where leadership reads first, it waits for them", () => {
    const story = under(leadersFirst).given(on("2026-07-01 09:00", lodge()), on("2026-07-01 09:30", receive()));
    expect(story.complaint.stage).toBe("awaiting_leadership");
  });

  test("a second time is refused", () => {
    received.when(receive(), "2026-07-01 10:00").refuses("wrong_stage");
  });
});

import { describe, expect, test } from "vitest";
import { instantText } from "../../../test/calendar/say.ts";
import { answered, asked, objected, received, referralAsked } from "../../../test/complaints/stories.ts";
import { inquire, write } from "../../../test/complaints/verbs.ts";

describe("inquire (step 6)", () => {
  test("waits ten working days for the complainant, reminds once before, and holds the response clock openly", () => {
    const { complaint } = asked;
    expect(complaint.stage).toBe("awaiting_complainant");
    expect(asked.due("supplement")).toBe("2026-07-20 15:30");
    expect(instantText(complaint.clocks.supplement?.remindAt ?? 0)).toBe("2026-07-16 08:00");
    expect(complaint.clocks.response?.heldAt).toBe(complaint.clocks.supplement?.startedAt);
    expect(asked.due("response")).toBe("2026-07-15 15:30");
  });

  test("answers a message that waited", () => {
    const written = received.when(write(), "2026-07-02 10:00").done();
    expect(written.when(inquire(), "2026-07-02 11:00").done().complaint.messageWaitingSince).toBeNull();
  });

  test("may come before the review, and again after an objection", () => {
    received.when(inquire(), "2026-07-02 10:00").gives({ type: "inquired" });
    const again = objected.when(inquire(), "2026-07-10 10:00").gives({ type: "inquired" });
    expect(again.complaint.clocks.response?.heldAt).not.toBeNull();
  });

  test("is refused without words, while something waits for approval, and outside the review", () => {
    received.when(inquire({ text: " " }), "2026-07-02 10:00").refuses("reason_needed");
    referralAsked.when(inquire(), "2026-07-06 11:00").refuses("approval_waiting");
    asked.when(inquire(), "2026-07-06 11:00").refuses("wrong_stage");
    answered.when(inquire(), "2026-07-06 11:00").refuses("wrong_stage");
  });
});

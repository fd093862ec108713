import { describe, expect, test } from "vitest";
import { instantText } from "../../../test/calendar/say.ts";
import { ani, system } from "../../../test/complaints/cast.ts";
import { answered, closed, reviewed, told } from "../../../test/complaints/stories.ts";
import { close, rate, refer, write } from "../../../test/complaints/verbs.ts";

describe("close (step 8) by the complainant", () => {
  test("closes unrated or rated, and proves that they were told", () => {
    answered
      .when(close(), "2026-07-07 10:00")
      .gives({ type: "told", how: "complainant_acted" }, { type: "closed", reason: "unrated" });
    const rated = told.when(rate(), "2026-07-08 10:00").done();
    rated.when(close(), "2026-07-08 10:01").gives({ type: "closed", reason: "rated" });
  });

  test("leaves ten working days to object, counted from closing where that is later", () => {
    expect(instantText(closed.complaint.objectionUntil ?? 0)).toBe("2026-07-22 15:30");
  });

  test("is free while the office still has something to settle", () => {
    const open = told
      .when(refer({ by: ani }), "2026-07-08 10:00")
      .done()
      .when(write(), "2026-07-08 11:00")
      .done();
    const { complaint } = open.when(close(), "2026-07-08 12:00").gives({ type: "closed" });
    expect(complaint.pending).toBeNull();
  });

  test("needs an answer", () => {
    reviewed.when(close(), "2026-07-03 10:00").refuses("wrong_stage");
    closed.when(close(), "2026-07-09 10:00").refuses("wrong_stage");
  });
});

describe("close by the system", () => {
  const bySystem = close({ by: system });

  test("ten working days after told, not a moment before", () => {
    told.when(bySystem, "2026-07-21 15:29").refuses("too_early");
    told.when(bySystem, "2026-07-21 15:30").gives({ type: "closed", reason: "unrated" });
  });

  test("says rated where they rated and did not close", () => {
    const rated = told.when(rate(), "2026-07-08 10:00").done();
    rated.when(bySystem, "2026-07-21 15:30").gives({ type: "closed", reason: "rated" });
  });

  test("never before they were told", () => {
    answered.when(bySystem, "2026-09-01 10:00").refuses("not_told");
  });

  test("never while their message waits; once it is answered, again", () => {
    const written = told.when(write(), "2026-07-20 10:00").done();
    written.when(bySystem, "2026-07-22 10:00").refuses("message_waiting");
    const replied = written.when(write({ by: ani }), "2026-07-22 10:00").done();
    replied.when(bySystem, "2026-07-22 10:01").gives({ type: "closed" });
  });

  test("never while something waits for the second person", () => {
    const open = told.when(refer({ by: ani }), "2026-07-20 10:00").done();
    open.when(bySystem, "2026-07-22 10:00").refuses("approval_waiting");
  });
});

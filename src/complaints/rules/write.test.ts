import { describe, expect, test } from "vitest";
import { ani } from "../../../test/complaints/cast.ts";
import { asked, closed, lodged, told } from "../../../test/complaints/stories.ts";
import { write } from "../../../test/complaints/verbs.ts";
import { wib } from "../../../test/calendar/say.ts";

describe("write", () => {
  test("of the complainant waits for the office from the first unanswered one on", () => {
    const words = { complainant_message: "Bagaimana kabarnya?" };
    const first = told.when(write(), "2026-07-08 10:00").gives({ type: "written", words });
    const second = first.when(write(), "2026-07-09 10:00").done();
    expect(second.complaint.messageWaitingSince).toBe(wib("2026-07-08 10:00"));
  });

  test("of the office answers it", () => {
    const waiting = told.when(write(), "2026-07-08 10:00").done();
    const words = { message: "Sedang dikerjakan." };
    const { complaint } = waiting
      .when(write({ by: ani, text: "Sedang dikerjakan." }), "2026-07-09 10:00")
      .gives({ type: "written", words });
    expect(complaint.messageWaitingSince).toBeNull();
  });

  test("at any stage, also after closing; never without words", () => {
    lodged.when(write(), "2026-07-01 09:10").gives({ type: "written" });
    closed.when(write(), "2026-08-31 10:00").gives({ type: "written" });
    lodged.when(write({ text: "\n" }), "2026-07-01 09:10").refuses("reason_needed");
  });

  test("the answer to an inquiry is a supplement", () => {
    asked.when(write(), "2026-07-07 10:00").refuses("wrong_stage");
    asked.when(write({ by: ani }), "2026-07-07 10:00").gives({ type: "written" });
  });
});

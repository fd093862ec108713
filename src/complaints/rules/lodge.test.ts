import { describe, expect, test } from "vitest";
import { given, on, under } from "../../../test/complaints/given.ts";
import { drafting } from "../../../test/complaints/procedures.ts";
import { lodged } from "../../../test/complaints/stories.ts";
import { lodge } from "../../../test/complaints/verbs.ts";

describe("lodge (step 4a)", () => {
  test("begins at stage lodged, with nobody handling it", () => {
    expect(lodged.complaint).toMatchObject({ stage: "lodged", handlerId: null, registerNumber: null, version: 1 });
  });

  // DOMAIN 5.2 rows 3 and 8: service minutes; day 0 is the working day of lodging, else the next one.
  test.each([
    ["2026-03-04 10:00", "2026-03-04 11:00", "2026-03-25 15:30"],
    ["2026-07-01 06:00", "2026-07-01 09:00", "2026-07-15 15:30"],
    ["2026-07-01 15:00", "2026-07-02 08:30", "2026-07-15 15:30"],
    ["2026-07-01 15:30", "2026-07-02 09:00", "2026-07-16 15:30"],
    ["2026-07-03 15:45", "2026-07-06 08:45", "2026-07-17 16:00"],
    ["2026-07-04 11:00", "2026-07-06 09:00", "2026-07-20 15:30"],
  ])("on %s: the receipt is due on %s, the response on %s", (at, receipt, response) => {
    const story = given(on(at, lodge()));
    expect([story.due("receipt"), story.due("response")]).toEqual([receipt, response]);
  });

  test("in a year's last days: what needs the next year's table follows, lodging works", () => {
    const story = given(on("2027-12-30 10:00", lodge()));
    expect([story.due("receipt"), story.due("response")]).toEqual(["2027-12-30 11:00", "follows"]);
  });

  test("another SOP has limits of its own, by the clock on the wall", () => {
    const story = under(drafting).given(on("2026-07-01 22:00", lodge()));
    expect(story.due("receipt")).toBe("2026-07-02 00:00");
  });

  test("is refused for a complaint that is lodged already", () => {
    lodged.when(lodge(), "2026-07-01 09:05").refuses("wrong_stage");
  });
});

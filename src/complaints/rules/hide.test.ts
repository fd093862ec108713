import { describe, expect, test } from "vitest";
import { ani, budi, lina } from "../../../test/complaints/cast.ts";
import { closed, lodged, received, withdrawn } from "../../../test/complaints/stories.ts";
import { hide } from "../../../test/complaints/verbs.ts";
import { maySee } from "../may.ts";

describe("hide", () => {
  test.each([
    ["lodged", lodged],
    ["closed", closed],
    ["withdrawn", withdrawn],
  ])("at any stage, and the stage stays: %s", (_stage, story) => {
    const { complaint } = story.when(hide(), "2026-07-20 10:00").gives({ type: "hidden" });
    expect(complaint).toEqual({ ...story.complaint, confidential: true, version: story.complaint.version + 1 });
  });

  test("from then on the handler and leadership read it, no other officer", () => {
    const { complaint } = received.when(hide(), "2026-07-01 10:00").done();
    expect([ani, budi, lina].map((by) => maySee(by, received.complaint))).toEqual([true, true, true]);
    expect([ani, budi, lina].map((by) => maySee(by, complaint))).toEqual([true, false, true]);
  });

  test("is refused a second time", () => {
    received.when(hide(), "2026-07-01 10:00").done().when(hide(), "2026-07-01 11:00").refuses("already_confidential");
  });
});

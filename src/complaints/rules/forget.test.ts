import { describe, expect, test } from "vitest";
import { given, on } from "../../../test/complaints/given.ts";
import { answered, closed, lodged, received, withdrawn } from "../../../test/complaints/stories.ts";
import { forget, hide, lodge } from "../../../test/complaints/verbs.ts";
import { noticeOf } from "../notice-of.ts";

describe("forget", () => {
  test.each([
    ["lodged", lodged],
    ["answered, not yet told", answered],
    ["closed", closed],
    ["withdrawn", withdrawn],
  ])("at any stage, and no clock moves: %s", (_stage, story) => {
    const { complaint, events } = story.when(forget(), "2026-07-20 10:00").gives({ type: "forgotten" });
    const { version } = story.complaint;
    expect(complaint).toEqual({ ...story.complaint, anonymous: true, reachable: false, version: version + 1 });
    expect(noticeOf(events.at(-1)!)).toBeNull();
  });

  test("confidential stays confidential", () => {
    const hidden = received.when(hide(), "2026-07-01 10:00").done();
    expect(hidden.when(forget(), "2026-07-01 11:00").done().complaint).toMatchObject({
      confidential: true,
      anonymous: true,
    });
  });

  test("is refused when nobody is known, from the beginning or since then", () => {
    const anonymous = given(on("2026-07-01 09:00", lodge({ anonymous: true, reachable: false })));
    anonymous.when(forget(), "2026-07-01 10:00").refuses("already_anonymous");
    received.when(forget(), "2026-07-01 10:00").done().when(forget(), "2026-07-01 11:00").refuses("already_anonymous");
  });
});
